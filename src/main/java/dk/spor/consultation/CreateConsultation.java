package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.InputText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins the set-up of a consultation. */
@Component
public class CreateConsultation {

    private final ConsultationStore store;
    private final SetupStore setups;
    private final StepStore steps;
    private final ConsultationProposal proposal;
    private final StrategyDrafts drafts;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CreateConsultation(
            ConsultationStore store,
            SetupStore setups,
            StepStore steps,
            ConsultationProposal proposal,
            StrategyDrafts drafts,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.setups = setups;
        this.steps = steps;
        this.proposal = proposal;
        this.drafts = drafts;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return the last part of the address under which it is set up */
    @Transactional
    public Outcome<String> create(OrganisationId association, String title, Actor actor) {
        if (!actor.isSecretariatOf(association)) {
            throw new NotFound();
        }
        MaterialTexts texts = proposal.texts(InputText.normal(title).strip());
        List<Refusal> refusals = texts.refusals();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        StrategyVersionId draft = drafts.begin(association, texts.title(), actor);
        String slug = Address.free(texts.title(), it -> store.withSlug(it).isPresent());
        Consultation created = proposal.of(association, texts, draft, slug);
        Instant now = clock.instant();
        setups.insert(created);
        steps.begin(created, actor.by(), now);
        facts.publishEvent(new ConsultationCreated(created.id(), actor.by(), now));
        return Outcome.done(slug);
    }
}
