package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Direction;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a track of a draft change places with the one before or after it. */
@Component
public class MoveTrack {

    private final Drafts drafts;
    private final Strategies strategies;
    private final TrackStore tracks;

    MoveTrack(Drafts drafts, Strategies strategies, TrackStore tracks) {
        this.drafts = drafts;
        this.strategies = strategies;
        this.tracks = tracks;
    }

    /** At the end of the row nothing happens. */
    @Transactional
    public Outcome<TrackId> move(StrategyVersionId version, TrackId id, Direction direction, Actor actor) {
        return drafts.change(version, actor, id.value(), () -> {
            StrategyText text = strategies.version(version, actor).orElseThrow(NotFound::new);
            List<Track> all = text.tracks();
            int from = all.indexOf(text.track(id).orElseThrow(NotFound::new));
            int to = from + direction.step();
            if (to >= 0 && to < all.size()) {
                tracks.swap(version, id, all.get(to).id());
            }
            return Outcome.done(id);
        });
    }
}
