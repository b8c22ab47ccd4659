package dk.spor.report;

import dk.spor.rendering.Block;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** "3. Ændringer i forhold til høringsudkastet". */
@Component
class ThirdChapter {

    private final Wording wording;

    ThirdChapter(Wording wording) {
        this.wording = wording;
    }

    List<Block> of(List<ChangeTold> changes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, wording.text("report.text.changes")));
        if (changes.isEmpty()) {
            blocks.add(PointBlocks.prose(wording.text("report.text.changes.none")));
        }
        if (changes.stream().anyMatch(it -> !it.words().isUnchanged())) {
            blocks.add(new Block.DifferenceKey());
        }
        for (ChangeTold change : changes) {
            blocks.add(new Block.Heading(3, wording.text("report.text.changes.one", change.where(), change.what())));
            if (!change.notes().isEmpty() || !change.words().lines().isEmpty()) {
                blocks.add(new Block.Difference("", change.notes(), change.words()));
            }
            blocks.add(PointBlocks.prose(
                    change.reasons().isEmpty()
                            ? wording.text("report.text.changes.unexplained")
                            : wording.text("report.text.changes.why", String.join("; ", change.reasons()))));
        }
        return blocks;
    }
}
