package dk.spor.strategy.web;

import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Crumb;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its writers see it.
 *
 * @param above where the draft is used
 * @param changes where to read what was changed; null when there is no other version to compare with
 * @param missing why it can't be sent out yet
 * @param track what stands in the field for a new track
 */
public record DraftPage(
        StrategyText text,
        List<Crumb> above,
        @Nullable String changes,
        List<Refusal> missing,
        TrackForm track,
        Errors errors)
        implements Page {

    /** The address that those of all parts of the draft begin with. */
    public String base() {
        return Drafting.base(text.id());
    }

    @Override
    public int status() {
        return errors.status();
    }
}
