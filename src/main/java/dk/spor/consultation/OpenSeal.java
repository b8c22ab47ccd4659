package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
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

/** Lets the secretariat read one consultee's answer before its deadline; the consultee is told. */
@Component
public class OpenSeal {

    private final ConsultationStore store;
    private final Consultations consultations;
    private final StepStore steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OpenSeal(
            ConsultationStore store,
            Consultations consultations,
            StepStore steps,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.consultations = consultations;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<OrganisationId> open(ConsultationId id, OrganisationId consultee, String reason, Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsTo(Deed.OPEN_SEAL, actor));
        refusals.addAll(refusals(id, consultee, reason, now));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        steps.openSeal(id, consultee, reason.strip(), actor.by(), now);
        facts.publishEvent(new SealOpened(id, consultee, actor.by(), now));
        return Outcome.done(consultee);
    }

    private List<Refusal> refusals(ConsultationId id, OrganisationId consultee, String reason, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        consultations
                .terms(id, consultee)
                .ifPresentOrElse(
                        terms -> {
                            if (!terms.status().takesAnswers() || !terms.isSealed(now)) {
                                refusals.add(Refusal.of("consultation.refusal.notSealed"));
                            }
                        },
                        () -> refusals.add(
                                Refusal.of("consultation.refusal.notAsked").at("consultee")));
        if (reason.isBlank()) {
            refusals.add(Refusal.of("consultation.refusal.reasonMissing").at("reason"));
        }
        return refusals;
    }
}
