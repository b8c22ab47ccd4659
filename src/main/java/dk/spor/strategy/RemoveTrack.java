package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a track with its paragraphs from a draft. */
@Component
public class RemoveTrack {

    private final Drafts drafts;
    private final TrackStore tracks;

    RemoveTrack(Drafts drafts, TrackStore tracks) {
        this.drafts = drafts;
        this.tracks = tracks;
    }

    /**
     * Refused when somebody else has changed anything in it meanwhile.
     *
     * @param seen the state in which the actor saw it
     */
    @Transactional
    public Outcome<TrackId> remove(StrategyVersionId version, TrackId id, String seen, Actor actor) {
        return drafts.change(version, actor, id.value(), () -> {
            TrackDraft now = tracks.find(version, id).orElseThrow(NotFound::new);
            if (!now.state().equals(seen)) {
                return Outcome.refused(Refusal.of("strategy.refusal.changedBeforeRemoval"));
            }
            tracks.remove(version, id);
            return Outcome.done(id);
        });
    }
}
