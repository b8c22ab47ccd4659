package dk.spor.report;

import dk.spor.rendering.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every point in a row of a spreadsheet, with the columns that are wanted, written as they are read. */
@Component
public class PointSheet {

    private final Wording wording;
    private final ResponseTable table;
    private final Spreadsheet spreadsheet;

    PointSheet(Wording wording, ResponseTable table, Spreadsheet spreadsheet) {
        this.wording = wording;
        this.table = table;
        this.spreadsheet = spreadsheet;
    }

    public void xlsx(EveryPoint points, List<Column> columns, OutputStream out) throws IOException {
        spreadsheet.xlsx(
                wording.text("report.table.sheet"),
                headings(columns),
                writer -> points.each(it -> writer.accept(row(it, columns))),
                out);
    }

    public void csv(EveryPoint points, List<Column> columns, OutputStream out) throws IOException {
        spreadsheet.csv(headings(columns), writer -> points.each(it -> writer.accept(row(it, columns))), out);
    }

    private List<String> headings(List<Column> columns) {
        return columns.stream().map(table::heading).toList();
    }

    private static List<@Nullable Object> row(ToldPoint point, List<Column> columns) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(it -> cells.add(it.of(point)));
        return cells;
    }
}
