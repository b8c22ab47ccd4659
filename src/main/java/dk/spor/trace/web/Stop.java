package dk.spor.trace.web;

/**
 * A place on the line that a trace is drawn as.
 *
 * @param x of its middle
 * @param y of its middle
 * @param title what it is
 * @param note what else is said under it; may be empty
 */
public record Stop(int x, int y, Mark mark, String title, String note) {

    private static final int BESIDE = 24;
    private static final int RIGHT = 324;

    /** A form for each kind of place, so that none is told by its colour. */
    public enum Mark {
        /** A ring. */
        POINT("M-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0z", "", false),
        /** A ring with a dot: the one whose trace this is. */
        HERE("M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0z", "M-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0z", false),
        /** A diamond. */
        ANSWER("M0-13 13 0 0 13-13 0z", "", false),
        /** A triangle. */
        REMARK("M0-11 11 8H-11z", "", false),
        /** A square. */
        CHANGE("M-9-9H9V9H-9z", "", false),
        /** A full circle with a tick. */
        STANDS("M-14 0a14 14 0 1 0 28 0a14 14 0 1 0-28 0z", "M-6 0-2 5 7-5", true),
        /** A circle that is crossed out. */
        GONE("M-12 0a12 12 0 1 0 24 0a12 12 0 1 0-24 0z", "M-8 8 8-8", false);

        private final String form;
        private final String inside;
        private final boolean full;

        Mark(String form, String inside, boolean full) {
            this.form = form;
            this.inside = inside;
            this.full = full;
        }

        public String form() {
            return form;
        }

        /** What is drawn in it; may be empty. */
        public String inside() {
            return inside;
        }

        public boolean isFull() {
            return full;
        }
    }

    public int textX() {
        return x + BESIDE;
    }

    /** On the same height as the mark, or above the note. */
    public int titleY() {
        return note.isEmpty() ? y + 5 : y - 3;
    }

    public int noteY() {
        return y + 16;
    }

    /** The title, cut where the picture ends; the table has it whole. */
    public String shownTitle() {
        return cut(title, 8.4);
    }

    public String shownNote() {
        return cut(note, 7.2);
    }

    private String cut(String words, double width) {
        int most = (int) ((RIGHT - textX()) / width);
        return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
    }
}
