package dk.spor.report;

import dk.spor.rendering.Document;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the files of a locked report that is divided, a part at a time, of its points as they were told. */
@Component
class MakeDividedFiles {

    private final ToldStore told;
    private final SnapshotFiles files;
    private final ReportDocument document;
    private final ResponseTable table;
    private final ReportFiles word;
    private final KeepDocument keeping;

    MakeDividedFiles(
            ToldStore told,
            SnapshotFiles files,
            ReportDocument document,
            ResponseTable table,
            ReportFiles word,
            KeepDocument keeping) {
        this.told = told;
        this.files = files;
        this.document = document;
        this.table = table;
        this.word = word;
        this.keeping = keeping;
    }

    /** How many of its parts have no files yet; the spreadsheets are one. */
    int missing(DividedReport report) {
        Set<String> names = Set.copyOf(files.names(report.snapshot()));
        int parts = (int) report.volumes().stream()
                .filter(it -> !names.contains(DividedReport.last(it)))
                .count();
        return parts + (names.contains(DividedReport.LAST_SHEET) ? 0 : 1);
    }

    /** Makes those of the first part that has none; the spreadsheets last. Nothing happens when all are there. */
    @Transactional
    public void next(DividedReport report) {
        Set<String> names = Set.copyOf(files.names(report.snapshot()));
        report.volumes().stream()
                .filter(it -> !names.contains(DividedReport.last(it)))
                .findFirst()
                .ifPresentOrElse(it -> make(report, it), () -> {
                    if (!names.contains(DividedReport.LAST_SHEET)) {
                        keeping.sheets(report.snapshot(), consumer -> told.each(report.snapshot(), consumer));
                    }
                });
    }

    private void make(DividedReport report, Volume volume) {
        List<ToldPoint> points = told.in(report.snapshot(), volume.key());
        keep(report, "report-" + volume.key(), document.part(report.head(), volume, points));
        keep(report, "table-" + volume.key(), table.of(report.head(), points));
    }

    private void keep(DividedReport report, String name, Document made) {
        UUID id = report.snapshot();
        keeping.document(id, name, made, word.docxOf(report, made));
    }
}
