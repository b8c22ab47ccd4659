package dk.spor.rendering;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table for Excel and its like; safe for many threads. */
public interface Spreadsheet {

    /** An XLSX file whose header row stays in sight and filters, and in which no text can act as a formula. */
    byte[] xlsx(Sheet sheet);

    /**
     * The same written row by row, however many there are; for want of having seen them all its columns are of one width.
     */
    void xlsx(String name, List<String> header, Rows rows, OutputStream out) throws IOException;

    /** CSV as RFC 4180 has it, in UTF-8 with a byte order mark, written row by row; no text can act as a formula. */
    void csv(List<String> header, Rows rows, OutputStream out) throws IOException;
}
