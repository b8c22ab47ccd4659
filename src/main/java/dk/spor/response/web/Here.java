package dk.spor.response.web;

import dk.spor.response.InputId;

/**
 * Who else has an input open.
 *
 * @param names of those who are there
 * @param minutes until the input is free if they write no more
 */
public record Here(InputId input, Part part, String names, long minutes) {

    /** What the others' being there is to the reader. */
    public enum Part {
        /** The reader does not write in it. */
        WRITES,
        /** The reader writes in it, too, and had it first. */
        TOOK_OVER,
        /** The reader is the one who writes. */
        ALSO
    }

    public boolean isTaken() {
        return part == Part.WRITES;
    }

    /** Key of the words. */
    public String text() {
        return "response.here." + part;
    }
}
