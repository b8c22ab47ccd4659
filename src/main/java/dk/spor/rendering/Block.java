package dk.spor.rendering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a document, as every output shows it in its own way. */
public sealed interface Block {

    /**
     * A heading below the document's title.
     *
     * @param level 2 to 5; an output never skips a level, whatever is asked for
     * @param part name under which its part of the document is measured, until the next heading of its level or above;
     *     null when nobody asks
     */
    record Heading(int level, String text, @Nullable String part) implements Block {

        public Heading(int level, String text) {
            this(level, text, null);
        }

        public Heading {
            if (level < 2 || level > 5) {
                throw new IllegalArgumentException("A heading has level 2 to 5, not " + level);
            }
        }
    }

    /** The document's table of contents: every heading down to this level, with its page where there are pages. */
    record Contents(String title, int deepest) implements Block {}

    /** Running text. */
    record Prose(RichText text) implements Block {}

    /** Labels with their values, such as "Høringspart: Viborg Kommune". */
    record Facts(List<Entry> entries) implements Block {

        public Facts {
            entries = List.copyOf(entries);
        }
    }

    /** A label and what it stands for; a line feed in the value begins a new line. */
    record Entry(String label, String value) {}

    /** A table with one header row; a short row is filled up with empty cells. */
    record Table(String caption, List<String> header, List<List<String>> rows) implements Block {

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What somebody else wrote, word for word.
     *
     * @param source who wrote it, where that is not said by the text around
     */
    record Quote(RichText text, @Nullable String source) implements Block {}

    /** A marked comment on what stands before it, such as the secretariat's on a response. */
    record Remark(String label, RichText text) implements Block {}

    /**
     * What has become of a text: what was added is underlined, what was deleted is struck through, and both are said in
     * words.
     *
     * @param label what it is called, such as its number; may be empty
     * @param notes what else has become of it, such as "[flyttet hertil fra 1.4]"
     */
    record Difference(String label, List<String> notes, RichTextDiff words) implements Block {

        public Difference {
            notes = List.copyOf(notes);
        }
    }

    /** How differences are read, before the first of them. */
    record DifferenceKey() implements Block {}

    /** What follows begins on a new page where there are pages. */
    record PageBreak() implements Block {}
}
