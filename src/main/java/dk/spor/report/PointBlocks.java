package dk.spor.report;

import dk.spor.rendering.Block;
import dk.spor.rendering.Block.Entry;
import dk.spor.rendering.RichText;
import dk.spor.report.ToldPoint.ToldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The points of one section: what was said, or the summary of it, then what the secretariat says to it in a marked block;
 * points that were answered together are one item.
 */
@Component
class PointBlocks {

    private final Wording wording;

    PointBlocks(Wording wording) {
        this.wording = wording;
    }

    /** @param justifications of the document that they are printed in */
    List<Block> of(List<ToldPoint> section, SharedJustifications justifications) {
        List<Block> blocks = new ArrayList<>();
        JointItem.of(section).forEach(it -> add(blocks, it, justifications));
        return blocks;
    }

    private void add(List<Block> blocks, JointItem item, SharedJustifications justifications) {
        String summary = item.summary();
        if (summary.isEmpty()) {
            item.points().forEach(it -> add(blocks, it, justifications));
        } else {
            blocks.add(new Block.Heading(5, wording.text("report.text.joint", Wording.list(item.labels()))));
            blocks.add(new Block.Facts(item.points().stream()
                    .map(it -> new Entry(it.label(), sender(it)))
                    .toList()));
            item.points().forEach(it -> quoted(blocks, it));
            blocks.add(prose(summary));
        }
        answered(blocks, item);
    }

    private void add(List<Block> blocks, ToldPoint point, SharedJustifications justifications) {
        blocks.add(new Block.Heading(5, wording.text("report.text.input", point.label(), sender(point))));
        quoted(blocks, point);
        if (point.summary().isEmpty()) {
            said(blocks, point, justifications);
        } else {
            blocks.add(prose(point.summary()));
        }
    }

    private static void quoted(List<Block> blocks, ToldPoint point) {
        if (!point.quoted().isEmpty()) {
            blocks.add(new Block.Quote(RichText.stored(point.quote()), point.quoted()));
        }
    }

    /** Who says it, and about what. */
    private String sender(ToldPoint point) {
        return wording.text(
                "report.text.sender",
                point.from(),
                point.about(),
                point.provisional() ? wording.text("report.text.provisional") : "");
    }

    /** In the municipality's own words. */
    void said(List<Block> blocks, ToldPoint point, SharedJustifications justifications) {
        blocks.add(new Block.Prose(point.textOf()));
        Optional<String> elsewhere = justifications.elsewhere(point);
        if (elsewhere.isPresent()) {
            blocks.add(prose(wording.text("report.text.justification.elsewhere", elsewhere.get())));
        } else if (!point.justificationOf().isBlank()) {
            blocks.add(prose(wording.text("report.text.justification")));
            blocks.add(new Block.Prose(point.justificationOf()));
        }
    }

    private void answered(List<Block> blocks, JointItem item) {
        String remarks = item.isJoint()
                ? wording.text("report.text.remarks.joint", Wording.list(item.labels()))
                : wording.text("report.text.remarks");
        blocks.add(remark(remarks, item.first()));
        if (item.haveChangedTheSame()) {
            changed(blocks, item.first(), "report.text.change");
        } else {
            item.points().forEach(it -> changed(blocks, it, "report.text.change.of"));
        }
    }

    private void changed(List<Block> blocks, ToldPoint point, String key) {
        if (!point.changes().isEmpty()) {
            blocks.add(prose(wording.text(key, changes(point), point.label())));
        }
    }

    /** What the secretariat says to a point. */
    Block remark(String label, ToldPoint point) {
        String outcome = point.outcomeWord().isEmpty() ? "" : " · " + point.outcomeWord();
        return new Block.Remark(
                label
                        + outcome
                        + (point.isAnswered() || point.outcomeWord().isEmpty() ? "" : " (" + point.stage() + ")"),
                point.reasonOf().isBlank() ? RichText.ofPlain(withoutReason(point)) : point.reasonOf());
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
