package dk.spor.synthesis.web;

/**
 * Which page of a long list is shown.
 *
 * @param number from 1
 * @param found how many things are on all pages together
 * @param onAPage the most of them on one
 */
public record PageOf(int number, int found, int onAPage) {

    /** The wanted page, or the nearest one that there is. */
    static PageOf nearest(int wanted, int found, int onAPage) {
        PageOf first = new PageOf(1, found, onAPage);
        return new PageOf(Math.max(1, Math.min(wanted, first.last())), found, onAPage);
    }

    /** The number of the last one; 1 also where nothing was found. */
    public int last() {
        return Math.max(1, (found + onAPage - 1) / onAPage);
    }
}
