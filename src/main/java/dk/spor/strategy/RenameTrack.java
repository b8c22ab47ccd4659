package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a track of a draft another title. */
@Component
public class RenameTrack {

    private final Drafts drafts;
    private final TrackStore tracks;

    RenameTrack(Drafts drafts, TrackStore tracks) {
        this.drafts = drafts;
        this.tracks = tracks;
    }

    /**
     * Refused when somebody else has renamed it meanwhile.
     *
     * @param seen the title that the actor saw when writing the new one
     */
    @Transactional
    public Outcome<TrackId> rename(StrategyVersionId version, TrackId id, String title, String seen, Actor actor) {
        WrittenTitle written = WrittenTitle.of(title);
        return drafts.change(version, actor, id.value(), () -> {
            TrackDraft now = tracks.find(version, id).orElseThrow(NotFound::new);
            List<Refusal> refusals = written.refusals();
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            if (!now.title().equals(seen) && !now.title().equals(written.text())) {
                return Outcome.refused(Refusal.of("strategy.refusal.renamedMeanwhile", now.title())
                        .at("title"));
            }
            tracks.rename(version, id, written.text());
            return Outcome.done(id);
        });
    }
}
