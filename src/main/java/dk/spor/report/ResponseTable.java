package dk.spor.report;

import dk.spor.rendering.Block;
import dk.spor.rendering.Document;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every point in a row of its own (hvidbog), as a document on its side. */
@Component
public class ResponseTable {

    private final Wording wording;
    private final ReportDocument document;

    ResponseTable(Wording wording, ReportDocument document) {
        this.wording = wording;
        this.document = document;
    }

    /** @param told all of a report that is one file, else those of one volume, or none */
    public Document of(ReportHead head, List<ToldPoint> told) {
        String title = wording.text("report.table.title", head.title());
        List<Block> body = List.of(new Block.Table(
                wording.text("report.table.caption"),
                Column.TABLE.stream().map(this::heading).toList(),
                told.stream().map(ResponseTable::row).toList()));
        return document.document(head, title, body).onItsSide();
    }

    /** What the file is called, without its extension. */
    public String fileName(ConsultationReport report, String part) {
        String name = wording.text("report.table.file", report.consultation().slug());
        return part.isEmpty() ? name : name + " " + part;
    }

    /** The heading of a column. */
    public String heading(Column column) {
        return wording.text("report.Column." + column);
    }

    private static List<String> row(ToldPoint point) {
        return Column.TABLE.stream()
                .map(it -> it == Column.SUMMARY ? point.shortText().plain() : it.of(point))
                .toList();
    }
}
