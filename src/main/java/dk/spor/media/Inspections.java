package dk.spor.media;

import dk.spor.shared.Outcome;
import java.util.Set;
import org.springframework.core.io.InputStreamSource;

/** Looks at files from outside before anybody keeps them, in a process of its own, so that none can do harm here. */
public interface Inspections {

    /** The largest file that is taken, in bytes. */
    int LARGEST = 20 * 1024 * 1024;

    /**
     * The file, if it is of one of these types and harmless; else why not, in words for its sender. Takes seconds: not
     * to be called in a transaction.
     *
     * @param name as its sender calls it
     */
    Outcome<Inspected> inspect(String name, InputStreamSource source, Set<FileType> accepted);

    /** Whether files are scanned for viruses too. */
    boolean scan();
}
