package dk.spor.report;

import dk.spor.rendering.Block;
import dk.spor.synthesis.AssessmentOutcome;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many points there are of each outcome and in each section, as tables. */
@Component
class Figures {

    private final Wording wording;

    Figures(Wording wording) {
        this.wording = wording;
    }

    List<Block> of(PointsRead read) {
        if (read.tally().all() == 0) {
            return List.of();
        }
        return List.of(outcomes(read.tally()), sections(read));
    }

    private Block outcomes(Tally tally) {
        List<List<String>> rows = new ArrayList<>();
        for (AssessmentOutcome outcome : AssessmentOutcome.values()) {
            rows.add(row(wording.text("synthesis.AssessmentOutcome." + outcome), tally.of(outcome)));
        }
        rows.add(row(wording.text("report.text.undecided"), tally.undecided()));
        rows.add(row(wording.text("report.text.inAll"), tally.all()));
        return table("report.text.perOutcome", "report.text.outcome", rows);
    }

    private Block sections(PointsRead read) {
        List<List<String>> rows = new ArrayList<>();
        read.sections().forEach(it -> rows.add(row(it.name(), read.tally().in(it.key()))));
        rows.add(row(wording.text("report.text.inAll"), read.tally().all()));
        return table("report.text.perSection", "report.text.section", rows);
    }

    private Block table(String caption, String first, List<List<String>> rows) {
        return new Block.Table(
                wording.text(caption), List.of(wording.text(first), wording.text("report.text.inputs")), rows);
    }

    private static List<String> row(String name, int number) {
        return List.of(name, Wording.FORMATS.number(number));
    }
}
