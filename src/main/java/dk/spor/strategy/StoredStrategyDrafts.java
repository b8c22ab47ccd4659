package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link StrategyDrafts} in the database. */
@Component
class StoredStrategyDrafts implements StrategyDrafts {

    private final VersionStore versions;
    private final TextStore texts;
    private final TextCopy copy;
    private final PasteDraft paste;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StoredStrategyDrafts(
            VersionStore versions,
            TextStore texts,
            TextCopy copy,
            PasteDraft paste,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.versions = versions;
        this.texts = texts;
        this.copy = copy;
        this.paste = paste;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    @Transactional
    public StrategyVersionId begin(OrganisationId association, String title, Actor actor) {
        if (!actor.isSecretariatOf(association)) {
            throw new NotFound();
        }
        StrategyId strategy = new StrategyId(UUID.randomUUID());
        versions.addStrategy(strategy, association);
        return draftOf(strategy, title, actor);
    }

    @Override
    @Transactional
    public Outcome<Integer> paste(StrategyVersionId draft, String text, Actor actor) {
        return paste.paste(draft, UUID.randomUUID(), text, actor)
                .fold(added -> Outcome.done(added.paragraphs()), Outcome::refused);
    }

    @Override
    public List<Refusal> refusalsToFreeze(StrategyVersionId draft, Actor actor) {
        return versions.find(draft)
                .filter(it -> it.mayBeWrittenBy(actor))
                .map(texts::text)
                .orElseThrow(NotFound::new)
                .refusalsToFreeze();
    }

    @Override
    @Transactional
    public Outcome<StrategyText> freeze(StrategyVersionId draft, Actor actor) {
        VersionRow version = locked(draft, actor);
        if (!version.isFrozen()) {
            List<Refusal> refusals = texts.text(version).refusalsToFreeze();
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            versions.freeze(draft, clock.instant());
            facts.publishEvent(new StrategyVersionFrozen(actor.by(), clock.instant(), draft));
        }
        return Outcome.done(texts.text(locked(draft, actor)));
    }

    @Override
    @Transactional
    public StrategyVersionId correct(StrategyVersionId frozen, Actor actor) {
        VersionRow from = locked(frozen, actor);
        if (!from.isFrozen()) {
            return frozen;
        }
        return versions.beingWritten(from.strategy()).map(VersionRow::id).orElseGet(() -> {
            StrategyVersionId draft = draftOf(from.strategy(), from.title(), actor);
            copy.copy(frozen, draft);
            return draft;
        });
    }

    private StrategyVersionId draftOf(StrategyId strategy, String title, Actor actor) {
        StrategyVersionId draft = new StrategyVersionId(UUID.randomUUID());
        versions.addDraft(draft, strategy, VersionKind.CONSULTATION_DRAFT, title);
        facts.publishEvent(new StrategyDraftBegun(actor.by(), clock.instant(), draft));
        return draft;
    }

    private VersionRow locked(StrategyVersionId id, Actor actor) {
        return versions.lock(id).filter(it -> it.mayBeWrittenBy(actor)).orElseThrow(NotFound::new);
    }
}
