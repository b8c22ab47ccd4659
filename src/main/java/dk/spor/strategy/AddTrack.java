package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a track after the last one of a draft. */
@Component
public class AddTrack {

    private final Drafts drafts;
    private final TrackStore tracks;

    AddTrack(Drafts drafts, TrackStore tracks) {
        this.drafts = drafts;
        this.tracks = tracks;
    }

    /** The same id again, as a double click sends it, adds nothing. */
    @Transactional
    public Outcome<TrackId> add(StrategyVersionId version, TrackId id, String title, Actor actor) {
        WrittenTitle written = WrittenTitle.of(title);
        return drafts.change(version, actor, id.value(), () -> {
            List<Refusal> refusals = written.refusals();
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            tracks.add(version, id, written.text());
            return Outcome.done(id);
        });
    }
}
