package dk.spor.report;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.rendering.Block;
import dk.spor.rendering.Document;
import dk.spor.report.ToldPoint.ToldChange;
import dk.spor.shared.SporSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A municipality's answer as a letter. */
@Component
public class AnswerLetter {

    private final Wording wording;
    private final Organisations organisations;
    private final PointBlocks blocks;
    private final SporSettings settings;
    private final Clock clock;

    AnswerLetter(Wording wording, Organisations organisations, PointBlocks blocks, SporSettings settings, Clock clock) {
        this.wording = wording;
        this.organisations = organisations;
        this.blocks = blocks;
        this.settings = settings;
        this.clock = clock;
    }

    /** What the file is called. */
    public String fileName(MunicipalityAnswer answer) {
        return wording.text(
                "report.letter.file",
                answer.consultation().slug(),
                answer.municipality().slug());
    }

    public Document of(MunicipalityAnswer answer) {
        ConsultationSummary consultation = answer.consultation();
        String association = organisations
                .find(consultation.association())
                .map(Organisation::name)
                .orElseThrow();
        String title = wording.text("report.letter.title", consultation.title());
        return Document.of(title, Wording.DANISH, wording.text("report.letter.description", association), association)
                .withWatermark(answer.snapshot() == null ? wording.text("report.letter.draft") : null)
                .withBody(body(answer));
    }

    /** Long ones are cut: the page of its trace has all the words. */
    private void changed(List<Block> body, ToldPoint point, MunicipalityAnswer answer) {
        if (point.changes().isEmpty()) {
            body.add(PointBlocks.prose(wording.text("report.answer.noChange")));
            return;
        }
        for (ToldChange change : point.changes()) {
            body.add(PointBlocks.prose(change.label()));
            List<Block.Entry> words = new ArrayList<>();
            add(words, "report.answer.before", change.before());
            add(words, "report.answer.after", change.after());
            if (!words.isEmpty()) {
                body.add(new Block.Facts(words));
            }
        }
        body.add(PointBlocks.prose(wording.text("report.letter.changes", settings.baseUrl() + answer.trace(point))));
    }

    private void add(List<Block.Entry> entries, String label, String words) {
        if (!words.isEmpty()) {
            entries.add(new Block.Entry(wording.text(label), words));
        }
    }

    private List<Block> body(MunicipalityAnswer answer) {
        @Nullable Snapshot snapshot = answer.snapshot();
        List<Block> body = new ArrayList<>();
        body.add(new Block.Facts(List.of(
                new Block.Entry(
                        wording.text("report.letter.to"), answer.municipality().name()),
                new Block.Entry(
                        wording.text("report.letter.date"),
                        Wording.FORMATS.date(snapshot == null ? clock.instant() : snapshot.lockedAt())))));
        body.add(PointBlocks.prose(
                wording.text("report.letter.thanks", answer.consultation().title())));
        if (answer.points().isEmpty()) {
            body.add(PointBlocks.prose(wording.text("report.letter.noPoints")));
        }
        SharedJustifications justifications = answer.justifications();
        for (ToldPoint point : answer.points()) {
            body.add(new Block.Heading(2, wording.text("report.letter.point", point.label(), point.subject(": "))));
            body.add(new Block.Heading(3, wording.text("report.answer.said")));
            blocks.said(body, point, justifications);
            body.add(new Block.Heading(3, wording.text("report.answer.answered")));
            body.add(blocks.remark(wording.text("report.text.remarks"), point));
            body.add(new Block.Heading(3, wording.text("report.answer.changed")));
            changed(body, point, answer);
        }
        body.add(PointBlocks.prose(wording.text(
                "report.letter.contact",
                answer.consultation().contact().function(),
                answer.consultation().contact().email())));
        return body;
    }
}
