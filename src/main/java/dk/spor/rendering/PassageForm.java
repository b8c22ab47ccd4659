package dk.spor.rendering;

/**
 * What a passage of a text is.
 *
 * @param level how deep an item's list lies in others, from 1; 0 for what is no item
 * @param ordered whether the item's list has numbers
 * @param begins whether the item is the first of its list
 */
public record PassageForm(Kind kind, int level, boolean ordered, boolean begins) {

    /** The kinds of passages. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        SUBHEADING,
        ITEM
    }

    static PassageForm of(Piece.Kind kind) {
        return new PassageForm(
                switch (kind) {
                    case P -> Kind.PARAGRAPH;
                    case H3 -> Kind.HEADING;
                    case H4 -> Kind.SUBHEADING;
                },
                0,
                false,
                false);
    }

    public boolean isItem() {
        return kind == Kind.ITEM;
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    public boolean isSubheading() {
        return kind == Kind.SUBHEADING;
    }

    String tag() {
        return switch (kind) {
            case PARAGRAPH -> "p";
            case HEADING -> "h3";
            case SUBHEADING -> "h4";
            case ITEM -> ordered ? "ol" : "ul";
        };
    }
}
