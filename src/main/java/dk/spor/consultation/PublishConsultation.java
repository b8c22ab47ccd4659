package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyDrafts;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a consultation out: its material, its draft and its address never change again. */
@Component
public class PublishConsultation {

    private final ConsultationStore store;
    private final StepStore steps;
    private final Publication publication;
    private final StrategyDrafts drafts;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    PublishConsultation(
            ConsultationStore store,
            StepStore steps,
            Publication publication,
            StrategyDrafts drafts,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.publication = publication;
        this.drafts = drafts;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @param address the last part of the page's address from now on
     * @return the address
     */
    @Transactional
    public Outcome<String> publish(ConsultationId id, String address, Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        List<Refusal> refusals = new ArrayList<>(publication.refusals(consultation, actor));
        refusals.addAll(consultation.refusalsToSetUp());
        refusals.addAll(Address.refusals(address, store.withSlug(address).filter(it -> !it.equals(id))));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return drafts.freeze(consultation.current().draft(), actor)
                .fold(draft -> Outcome.done(publish(consultation, address, actor)), Outcome::refused);
    }

    private String publish(Consultation consultation, String address, Actor actor) {
        Instant now = clock.instant();
        Material material = consultation.current();
        steps.rename(consultation.id(), address);
        steps.publish(
                consultation.id(), material.withLetter(publication.letter(consultation, material, actor)), "", now);
        steps.step(consultation, ConsultationStatus.PUBLISHED, "", actor.by(), now);
        facts.publishEvent(new ConsultationPublished(consultation.id(), actor.by(), now));
        return address;
    }
}
