package dk.spor.rendering;

import dk.spor.shared.InputText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated values as RFC 4180 has them: CRLF between lines, quotes around what needs them. */
final class CsvWriter {

    /** By which Excel knows that it is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** As the decimal sign of a Danish Excel is the comma. */
    private static final char SEPARATOR = ';';

    private final Writer out;

    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(List<String> header, Rows rows) throws IOException {
        out.write(BYTE_ORDER_MARK);
        line(header);
        try {
            rows.each(row -> {
                try {
                    line(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void line(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(SEPARATOR);
            }
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    /** There are no types in CSV, so an apostrophe before it is what keeps a text from being a formula. */
    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : InputText.normal(value.toString());
        String safe = !(value instanceof Number) && ExcelCells.canActAsFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(it -> it == SEPARATOR || it == '"' || it == '\n' || it == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
