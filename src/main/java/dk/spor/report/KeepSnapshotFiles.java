package dk.spor.report;

import dk.spor.rendering.Document;
import org.springframework.stereotype.Component;

/** Makes and keeps every form of a report that is locked; of one that is divided, those of its parts are made later. */
@Component
class KeepSnapshotFiles {

    private final ToldStore told;
    private final ReportDocument document;
    private final ResponseTable table;
    private final ReportFiles word;
    private final DividedStore divided;
    private final KeepDocument keeping;

    KeepSnapshotFiles(
            ToldStore told,
            ReportDocument document,
            ResponseTable table,
            ReportFiles word,
            DividedStore divided,
            KeepDocument keeping) {
        this.told = told;
        this.document = document;
        this.table = table;
        this.word = word;
        this.divided = divided;
        this.keeping = keeping;
    }

    /** @param snapshot whose points have been kept */
    void keep(Snapshot snapshot, CurrentReport current) {
        ReportHead head = ReportHead.of(current.report());
        keep(snapshot, "report", current, document.of(current));
        if (current.read().isDivided()) {
            divided.add(snapshot, head, current.read().volumes());
        } else {
            keep(snapshot, "table", current, table.of(head, current.read().told()));
            keeping.sheets(snapshot.id(), consumer -> told.each(snapshot.id(), consumer));
        }
    }

    private void keep(Snapshot snapshot, String name, CurrentReport current, Document made) {
        keeping.document(snapshot.id(), name, made, word.docx(current.report(), made));
    }
}
