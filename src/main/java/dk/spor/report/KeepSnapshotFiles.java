package dk.spor.report;

import dk.spor.identity.Actor;
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

/** Makes and keeps every form of a locked report, volume by volume. */
@Component
class KeepSnapshotFiles {

    private static final String PDF = "application/pdf";

    private final ReadPoints points;
    private final ReportDocument document;
    private final ResponseTable table;
    private final PointSheet sheet;
    private final ReportFiles reportFiles;
    private final Renderer renderer;
    private final SnapshotFiles files;

    KeepSnapshotFiles(
            ReadPoints points,
            ReportDocument document,
            ResponseTable table,
            PointSheet sheet,
            ReportFiles reportFiles,
            Renderer renderer,
            SnapshotFiles files) {
        this.points = points;
        this.document = document;
        this.table = table;
        this.sheet = sheet;
        this.reportFiles = reportFiles;
        this.renderer = renderer;
        this.files = files;
    }

    void keep(Snapshot snapshot, CurrentReport current, Actor actor) {
        UUID id = snapshot.id();
        ConsultationReport report = current.report();
        keep(id, "report", report, document.of(current));
        if (!current.read().isDivided()) {
            keep(id, "table", report, table.of(current));
        }
        for (Volume volume : current.read().volumes()) {
            CurrentReport part = new CurrentReport(
                    report, points.read(report, volume.key(), actor), current.changes(), current.untreated());
            keep(id, "report-" + volume.key(), report, document.of(part, volume));
            keep(id, "table-" + volume.key(), report, table.of(part));
        }
        try {
            List<Column> all = List.of(Column.values());
            ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
            sheet.xlsx(report, all, actor, xlsx);
            files.keep(id, new SnapshotFile("points.xlsx", MediaTypes.XLSX, xlsx.toByteArray()));
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            sheet.csv(report, all, actor, csv);
            files.keep(id, new SnapshotFile("points.csv", MediaTypes.CSV, csv.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("The spreadsheets could not be written", e);
        }
    }

    private void keep(UUID snapshot, String name, ConsultationReport report, Document made) {
        files.keep(snapshot, new SnapshotFile(name + ".pdf", PDF, renderer.pdf(made)));
        files.keep(snapshot, new SnapshotFile(name + ".docx", MediaTypes.DOCX, reportFiles.docx(report, made)));
        byte[] html = renderer.html(made).getBytes(StandardCharsets.UTF_8);
        files.keep(snapshot, new SnapshotFile(name + ".html", MediaTypes.HTML, html));
    }
}
