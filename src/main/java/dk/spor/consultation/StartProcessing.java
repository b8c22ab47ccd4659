package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins to process the responses; never before the general deadline. */
@Component
public class StartProcessing {

    private final ConsultationStore store;
    private final StepStore steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    StartProcessing(ConsultationStore store, StepStore steps, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ConsultationStatus> start(ConsultationId id, Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsTo(Deed.START_PROCESSING, actor));
        refusals.addAll(consultation.refusalsToStartProcessing(now));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        steps.step(consultation, ConsultationStatus.PROCESSING, "", actor.by(), now);
        facts.publishEvent(new ProcessingStarted(id, actor.by(), now));
        return Outcome.done(ConsultationStatus.PROCESSING);
    }
}
