package dk.spor.media;

import java.nio.file.Path;

/** Asks somebody who knows viruses about a file, before anything else looks at it. */
public interface VirusScanner {

    /** What it says of a file. */
    sealed interface Verdict {

        /** Nothing was found. */
        record Clean() implements Verdict {}

        /** Something was found, by this name. */
        record Found(String name) implements Verdict {}

        /** The scanner takes no file so large. */
        record TooLarge() implements Verdict {}

        /** It does not answer, or not so that it can be understood: the file is then not taken. */
        record Silent(String why) implements Verdict {}
    }

    Verdict scan(Path file);

    /** Whether files are scanned at all. */
    default boolean scans() {
        return true;
    }
}
