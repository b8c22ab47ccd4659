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

    @Transactional
    public Outcome<StrategyText> freeze(String slug, Actor actor) {
        Revision revision = revisions.desk(slug, actor).orElseThrow(NotFound::new);
        @Nullable StrategyText newest = revision.newest();
        return newest == null || newest.isFrozen()
                ? Outcome.refused(Refusal.of("revision.refusal.noDraft"))
                : drafts.freeze(newest.id(), actor);
    }
}
