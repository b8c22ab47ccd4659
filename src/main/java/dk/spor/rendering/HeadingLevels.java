package dk.spor.rendering;

import dk.spor.rendering.Piece.Kind;

/** Gives each heading its level below the title, so that none is skipped: screen readers and PDF/UA count on it. */
final class HeadingLevels {

    private int section = 1;
    private int last = 1;

    /** The level of a section's heading. */
    int section(int asked) {
        section = Math.min(asked, last + 1);
        last = section;
        return section;
    }

    /** The level of a heading that stands inside a section's text. */
    int inside(Kind kind) {
        int asked = section + (kind == Kind.H3 ? 1 : 2);
        last = Math.min(Math.min(asked, last + 1), 6);
        return last;
    }
}
