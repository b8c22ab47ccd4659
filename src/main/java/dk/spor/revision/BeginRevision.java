package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the revised draft of what a consultation was about, or the next one after a frozen one. */
@Component
public class BeginRevision {

    private final Revisions revisions;
    private final RevisedDrafts revised;
    private final StrategyDrafts drafts;

    BeginRevision(Revisions revisions, RevisedDrafts revised, StrategyDrafts drafts) {
        this.revisions = revisions;
        this.revised = revised;
        this.drafts = drafts;
    }

    /** Why it can't be begun: only while the responses are being processed, when no correction can change the text. */
    public static List<Refusal> refusals(Revision revision) {
        return switch (revision.consultation().status()) {
            case PROCESSING -> List.of();
            case DRAFT, PUBLISHED -> List.of(Refusal.of("revision.refusal.notProcessing"));
            case CONCLUDED -> List.of(Refusal.of("revision.refusal.concluded"));
            case WITHDRAWN -> List.of(Refusal.of("revision.refusal.withdrawn"));
        };
    }

    /** The one that is being written, which is begun if needed. */
    @Transactional
    public Outcome<StrategyVersionId> begin(String slug, Actor actor) {
        Revision revision = revisions.desk(slug, actor).orElseThrow(NotFound::new);
        List<Refusal> refusals = refusals(revision);
        return refusals.isEmpty()
                ? drafts.revise(revision.consulted().id(), actor)
                        .fold(draft -> begun(draft, revision), Outcome::refused)
                : Outcome.refused(refusals);
    }

    private Outcome<StrategyVersionId> begun(StrategyVersionId draft, Revision revision) {
        revised.keep(draft, revision.consultation().id());
        return Outcome.done(draft);
    }
}
