package dk.spor.database;

import java.util.Set;

/** What may be done with the database of a demo, and with no other. */
public interface DemoDatabase {

    /** Whether this database carries the mark. */
    boolean isMarked();

    /**
     * Removes every row, with the sessions and the numbers given out, but for the mark itself and these schemas, whose
     * rows the migrations wrote.
     *
     * @throws IllegalStateException when the database does not carry the mark
     */
    void empty(Set<String> except);
}
