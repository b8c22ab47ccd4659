package dk.spor.strategy.web;

import dk.spor.strategy.Beside;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * The form for a track's title.
 *
 * @param track as it stands
 * @param title as typed
 * @param beside what somebody has said of it
 */
public record TrackPage(StrategyVersionId version, Track track, String title, List<Beside> beside, Errors errors)
        implements Page {

    public String base() {
        return Drafting.base(version);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
