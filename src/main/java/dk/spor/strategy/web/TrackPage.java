package dk.spor.strategy.web;

import dk.spor.strategy.StrategyVersionId;
import dk.spor.strategy.Track;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/**
 * The form for a track's title.
 *
 * @param track as it stands
 * @param title as typed
 */
public record TrackPage(StrategyVersionId version, Track track, String title, Errors errors) implements Page {

    public String base() {
        return Drafting.base(version);
    }

    @Override
    public int status() {
        return errors.status();
    }
}
