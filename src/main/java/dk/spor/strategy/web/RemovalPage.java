package dk.spor.strategy.web;

import dk.spor.strategy.Paragraph;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks before something is removed from a draft.
 *
 * @param part the address of what goes, after that of the draft
 * @param track null when it is one paragraph
 * @param anchor where it stands in the draft
 * @param paragraphs what goes
 * @param seen in what state it is shown
 */
public record RemovalPage(
        StrategyVersionId version,
        String part,
        @Nullable Track track,
        String anchor,
        List<Paragraph> paragraphs,
        String seen,
        Errors errors)
        implements Page {

    public String base() {
        return Drafting.base(version);
    }

    @Override
    public int status() {
        return errors.any() ? 409 : 200;
    }
}
