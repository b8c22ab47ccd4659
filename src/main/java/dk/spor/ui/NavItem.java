package dk.spor.ui;

/**
 * An entry of the main menu.
 *
 * @param order where it stands: lower is further to the left
 * @param text key of its words
 * @param href where it leads
 * @param count how many things wait there; none are shown for zero
 */
public record NavItem(int order, String text, String href, int count) {

    public static NavItem of(int order, String text, String href) {
        return new NavItem(order, text, href, 0);
    }
}
