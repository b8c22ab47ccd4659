package dk.spor.report;

import dk.spor.rendering.Document;
import dk.spor.rendering.Renderer;
import dk.spor.shared.MediaTypes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps a document of a locked report in every form, and its points as spreadsheets. */
@Component
class KeepDocument {

    private static final String PDF = "application/pdf";

    private final PointSheet sheet;
    private final Renderer renderer;
    private final SnapshotFiles files;

    KeepDocument(PointSheet sheet, Renderer renderer, SnapshotFiles files) {
        this.sheet = sheet;
        this.renderer = renderer;
        this.files = files;
    }

    void document(UUID snapshot, String name, Document made, byte[] docx) {
        files.keep(snapshot, new SnapshotFile(name + ".pdf", PDF, renderer.pdf(made)));
        files.keep(snapshot, new SnapshotFile(name + ".docx", MediaTypes.DOCX, docx));
        byte[] html = renderer.html(made).getBytes(StandardCharsets.UTF_8);
        files.keep(snapshot, new SnapshotFile(name + ".html", MediaTypes.HTML, html));
    }

    void sheets(UUID snapshot, EveryPoint points) {
        try {
            List<Column> all = List.of(Column.values());
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            sheet.xlsx(points, all, xlsx);
            files.keep(snapshot, new SnapshotFile("points.xlsx", MediaTypes.XLSX, xlsx.toByteArray()));
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            sheet.csv(points, all, csv);
            files.keep(snapshot, new SnapshotFile("points.csv", MediaTypes.CSV, csv.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("The spreadsheets could not be written", e);
        }
    }
}
