package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a later deadline, for all or for one consultee. */
@Component
public class ExtendDeadline {

    private final ConsultationStore store;
    private final StepStore steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ExtendDeadline(ConsultationStore store, StepStore steps, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Waits for submissions that are being judged by the deadline that holds now.
     *
     * @param consultee for whom; null for all
     * @param deadline local date and time in Copenhagen
     */
    @Transactional
    public Outcome<Deadline> extend(
            ConsultationId id, @Nullable OrganisationId consultee, LocalDateTime deadline, String reason, Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsTo(Deed.EXTEND, actor));
        refusals.addAll(consultation.refusalsToExtend(consultee, deadline, reason, now));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Extension extension = new Extension(consultee, new Deadline(deadline), reason.strip(), now);
        steps.extend(id, extension, actor.by());
        facts.publishEvent(
                new DeadlineExtended(id, consultee, extension.deadline().local(), null, actor.by(), now));
        return Outcome.done(extension.deadline());
    }
}
