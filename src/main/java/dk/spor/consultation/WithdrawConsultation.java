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

/** Calls a consultation off. What had been sent out stays readable, with the reason. */
@Component
public class WithdrawConsultation {

    private final ConsultationStore store;
    private final StepStore steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WithdrawConsultation(ConsultationStore store, StepStore steps, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<ConsultationStatus> withdraw(ConsultationId id, String reason, Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsTo(Deed.WITHDRAW, actor));
        refusals.addAll(consultation.refusalsToWithdraw(reason));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        steps.step(consultation, ConsultationStatus.WITHDRAWN, reason.strip(), actor.by(), now);
        facts.publishEvent(new ConsultationWithdrawn(id, actor.by(), now));
        return Outcome.done(ConsultationStatus.WITHDRAWN);
    }
}
