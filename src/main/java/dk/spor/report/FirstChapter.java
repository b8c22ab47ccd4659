package dk.spor.report;

import dk.spor.organisation.Organisation;
import dk.spor.rendering.Block;
import dk.spor.response.Counted;
import dk.spor.response.VersionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "1. Høringen": the period, who was asked, who has answered. */
@Component
class FirstChapter {

    private final Wording wording;
    private final TreatmentWords treatments;

    FirstChapter(Wording wording, TreatmentWords treatments) {
        this.wording = wording;
        this.treatments = treatments;
    }

    List<Block> of(CurrentReport current) {
        ConsultationReport report = current.report();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, text("report.text.consultation")));
        blocks.add(new Block.Heading(3, text("report.text.period")));
        blocks.add(PointBlocks.prose(text(
                "report.text.period.text",
                report.draft().title(),
                Wording.FORMATS.date(report.consultation().opens()),
                Wording.FORMATS.date(report.consultation().deadline().local().toLocalDate()),
                report.days(),
                report.consultees().size())));
        blocks.add(new Block.Heading(3, text("report.text.consultees")));
        blocks.add(PointBlocks.prose(counts(report)));
        blocks.add(consultees(report, current.read().tally()));
        return blocks;
    }

    private String counts(ConsultationReport report) {
        return text(
                "report.text.counts",
                report.consultees().size(),
                report.answered(),
                report.count(Counted.POLITICAL),
                report.count(Counted.ADMINISTRATIVE),
                report.count(Counted.PROVISIONAL),
                report.count(Counted.DECLINED),
                report.sealed());
    }

    private Block consultees(ConsultationReport report, Tally tally) {
        return new Block.Table(
                text("report.text.consultees.caption"),
                List.of(
                        text("report.text.consultee"),
                        text("report.text.received"),
                        text("report.text.treatment"),
                        text("report.text.inputs"),
                        text("report.text.withoutInputs")),
                report.consultees().stream()
                        .map(it -> consultee(report, tally, it))
                        .toList());
    }

    private List<String> consultee(ConsultationReport report, Tally tally, Organisation consultee) {
        Optional<Instant> received = report.received(consultee);
        if (received.isEmpty()) {
            return List.of(consultee.name(), text("report.text.none"), "", "", "");
        }
        String moment = Wording.moment(received.get());
        String sealed = text("report.text.sealed");
        return report.of(consultee)
                .map(it -> List.of(
                        consultee.name(),
                        moment,
                        treatments.of(it),
                        points(tally.from(consultee.id())),
                        it.version().kind() == VersionKind.NIL ? text("report.text.mark") : ""))
                .orElseGet(() -> List.of(consultee.name(), moment, sealed, sealed, sealed));
    }

    private static String points(int points) {
        return points == 0 ? "" : Wording.FORMATS.number(points);
    }

    private String text(String key, Object... values) {
        return wording.text(key, values);
    }
}
