package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins the next version of a text, a copy in which tracks and paragraphs keep their identity. */
@Component
class Revising {

    private final VersionStore versions;
    private final Lines lines;
    private final TextCopy copy;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    Revising(VersionStore versions, Lines lines, TextCopy copy, Clock clock, ApplicationEventPublisher facts) {
        this.versions = versions;
        this.lines = lines;
        this.copy = copy;
        this.clock = clock;
        this.facts = facts;
    }

    /** The revised draft that is being written of this consultation draft, begun from the newest frozen text if needed. */
    Outcome<StrategyVersionId> revise(VersionRow consultationDraft, Actor actor) {
        if (!consultationDraft.isFrozen()) {
            return Outcome.refused(Refusal.of("strategy.refusal.notSentOut"));
        }
        List<VersionRow> line = lines.of(consultationDraft.id());
        VersionRow newest = line.isEmpty() ? consultationDraft : line.get(line.size() - 1);
        if (!newest.isFrozen()) {
            return Outcome.done(newest.id());
        }
        return versions.beingWritten(newest.strategy(), VersionKind.REVISED_DRAFT)
                        .isPresent()
                ? Outcome.refused(Refusal.of("strategy.refusal.otherRevision"))
                : Outcome.done(copyOf(newest, VersionKind.REVISED_DRAFT, actor));
    }

    StrategyVersionId copyOf(VersionRow from, VersionKind kind, Actor actor) {
        StrategyVersionId draft = begin(from.strategy(), kind, from.title(), from.id(), actor);
        copy.copy(from.id(), draft);
        return draft;
    }

    /** A draft without text. */
    StrategyVersionId begin(
            StrategyId strategy, VersionKind kind, String title, @Nullable StrategyVersionId basedOn, Actor actor) {
        StrategyVersionId draft = new StrategyVersionId(UUID.randomUUID());
        versions.addDraft(draft, strategy, kind, title, basedOn);
        facts.publishEvent(new StrategyDraftBegun(actor.by(), clock.instant(), draft));
        return draft;
    }
}
