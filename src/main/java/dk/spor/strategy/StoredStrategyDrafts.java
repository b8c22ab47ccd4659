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
    private final Freezing freezing;
    private final Revising revising;
    private final PasteDraft paste;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StoredStrategyDrafts(
            VersionStore versions,
            TextStore texts,
            Freezing freezing,
            Revising revising,
            PasteDraft paste,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.versions = versions;
        this.texts = texts;
        this.freezing = freezing;
        this.revising = revising;
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
        return revising.begin(strategy, VersionKind.CONSULTATION_DRAFT, title, null, actor);
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
                .map(it -> freezing.refusals(texts.text(it), actor))
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional
    public Outcome<StrategyText> freeze(StrategyVersionId draft, Actor actor) {
        VersionRow version = locked(draft, actor);
        if (!version.isFrozen()) {
            List<Refusal> refusals = freezing.refusals(texts.text(version), actor);
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
        VersionRow from = consultationDraft(frozen, actor);
        if (!from.isFrozen()) {
            return frozen;
        }
        return versions.beingWritten(from.strategy(), VersionKind.CONSULTATION_DRAFT)
                .map(VersionRow::id)
                .orElseGet(() -> revising.copyOf(from, VersionKind.CONSULTATION_DRAFT, actor));
    }

    @Override
    @Transactional
    public Outcome<StrategyVersionId> revise(StrategyVersionId consultationDraft, Actor actor) {
        return revising.revise(consultationDraft(consultationDraft, actor), actor);
    }

    private VersionRow consultationDraft(StrategyVersionId id, Actor actor) {
        VersionRow version = locked(id, actor);
        if (version.kind() != VersionKind.CONSULTATION_DRAFT) {
            throw new NotFound();
        }
        return version;
    }

    private VersionRow locked(StrategyVersionId id, Actor actor) {
        return versions.lock(id).filter(it -> it.mayBeWrittenBy(actor)).orElseThrow(NotFound::new);
    }
}
