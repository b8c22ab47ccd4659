package dk.spor.strategy.web;

import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been written in a paragraph and does not stand.
 *
 * @param paragraph as it stands; null when it was removed
 */
public record HistoryPage(
        StrategyText draft, ParagraphId id, @Nullable Paragraph paragraph, List<PastLine> past) implements Page {

    public String base() {
        return Drafting.base(draft.id());
    }
}
