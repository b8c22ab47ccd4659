package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the revised draft, which is from then on "revised draft 1". */
@Component
public class FreezeRevision {

    private final Revisions revisions;
    private final StrategyDrafts drafts;

    FreezeRevision(Revisions revisions, StrategyDrafts drafts) {
        this.revisions = revisions;
        this.drafts = drafts;
    }

    /** Why it can't be frozen as it stands. */
    public List<Refusal> refusals(Revision revision, Actor actor) {
        @Nullable StrategyText newest = revision.newest();
        return newest == null || newest.isFrozen()
                ? List.of(Refusal.of("revision.refusal.noDraft"))
                : drafts.refusalsToFreeze(newest.id(), actor);
    }

    /**
     * @param forGood whether the actor says that it is finished, and may be read by everybody; refused without, once
     *     nothing else is in the way
     */
    @Transactional
    public Outcome<StrategyText> freeze(String slug, boolean forGood, Actor actor) {
        Revision revision = revisions.desk(slug, actor).orElseThrow(NotFound::new);
        @Nullable StrategyText newest = revision.newest();
        List<Refusal> refusals = refusals(revision, actor);
        if (newest == null || !refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return forGood
                ? drafts.freeze(newest.id(), actor)
                : Outcome.refused(Refusal.of("revision.refusal.forGood").at("forGood"));
    }
}
