package dk.spor.report;

import dk.spor.rendering.Block;
import dk.spor.rendering.RichText;
import dk.spor.report.ToldPoint.ToldChange;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The points of one section: what was said, then what the secretariat says to it in a marked block. */
@Component
class PointBlocks {

    private final Wording wording;

    PointBlocks(Wording wording) {
        this.wording = wording;
    }

    List<Block> of(List<ToldPoint> points) {
        List<Block> blocks = new ArrayList<>();
        points.forEach(it -> add(blocks, it));
        return blocks;
    }

    private void add(List<Block> blocks, ToldPoint point) {
        blocks.add(new Block.Heading(
                5, wording.text("report.text.input", point.label(), point.from(), point.about(), mark(point))));
        if (!point.quoted().isEmpty()) {
            blocks.add(new Block.Quote(RichText.stored(point.quote()), point.quoted()));
        }
        said(blocks, point);
        answered(blocks, point);
    }

    private String mark(ToldPoint point) {
        return point.provisional() ? wording.text("report.text.provisional") : "";
    }

    void said(List<Block> blocks, ToldPoint point) {
        blocks.add(new Block.Prose(point.textOf()));
        if (!point.justificationOf().isBlank()) {
            blocks.add(prose(wording.text("report.text.justification")));
            blocks.add(new Block.Prose(point.justificationOf()));
        }
    }

    void answered(List<Block> blocks, ToldPoint point) {
        String outcome = point.outcomeWord().isEmpty() ? "" : " · " + point.outcomeWord();
        blocks.add(new Block.Remark(
                wording.text("report.text.remarks")
                        + outcome
                        + (point.isAnswered() || point.outcomeWord().isEmpty() ? "" : " (" + point.stage() + ")"),
                point.reasonOf().isBlank() ? RichText.ofPlain(withoutReason(point)) : point.reasonOf()));
        if (!point.changes().isEmpty()) {
            blocks.add(prose(wording.text("report.text.change", changes(point))));
        }
    }

    /** What stands in place of a reason: nothing where the outcome says all. */
    String withoutReason(ToldPoint point) {
        if (point.isNoted()) {
            return "";
        }
        return point.outcomeWord().isEmpty()
                ? wording.text("report.text.unassessed")
                : wording.text("report.text.withoutReason");
    }

    /** Every change that it has led to, in one line. */
    static String changes(ToldPoint point) {
        return String.join("; ", point.changes().stream().map(ToldChange::label).toList());
    }

    static Block prose(String text) {
        return new Block.Prose(RichText.ofPlain(text));
    }
}
