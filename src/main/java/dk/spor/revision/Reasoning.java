package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.DraftWriting;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What giving a reason and taking it back have in common: of a part of the draft that is being written, one at a time. */
@Component
class Reasoning {

    private final Revisions revisions;
    private final DraftWriting drafts;

    Reasoning(Revisions revisions, DraftWriting drafts) {
        this.revisions = revisions;
        this.drafts = drafts;
    }

    /** Runs a deed on a part of the draft, which nobody edits or freezes meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    <T> Outcome<T> on(String slug, UUID part, Actor actor, BiFunction<Revision, Part, Outcome<T>> deed) {
        Revision revision = revisions.desk(slug, actor).orElseThrow(NotFound::new);
        @Nullable StrategyText newest = revision.newest();
        @Nullable StrategyText base = revision.base();
        if (newest == null || base == null) {
            return Outcome.refused(Refusal.of("revision.refusal.noDraft"));
        }
        Optional<StrategyText> draft = drafts.underLock(newest.id(), actor);
        if (draft.isEmpty()) {
            return Outcome.refused(Refusal.of("revision.refusal.frozen"));
        }
        if (PartKind.of(part, draft.get()).isEmpty() && PartKind.of(part, base).isEmpty()) {
            throw new NotFound();
        }
        return deed.apply(revision.with(draft.get()), new Part(newest.id(), part));
    }
}
