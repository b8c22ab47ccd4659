package dk.spor.rendering;

/** Writes a table for Excel and its like; safe for many threads. */
public interface Spreadsheet {

    /** An XLSX file whose header row stays in sight and filters, and in which no text can act as a formula. */
    byte[] xlsx(Sheet sheet);
}
