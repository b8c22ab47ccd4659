package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes the door for a late answer before its moment; what had been received whole by then is still taken. */
@Component
public class CloseDoor {

    private final ConsultationStore store;
    private final Consultations consultations;
    private final DoorStore doors;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CloseDoor(
            ConsultationStore store,
            Consultations consultations,
            DoorStore doors,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.store = store;
        this.consultations = consultations;
        this.doors = doors;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * One that is closed already is done, and nothing happens.
     *
     * @param seen the number of the door as the form showed it
     */
    @Transactional
    public Outcome<OrganisationId> close(ConsultationId id, OrganisationId consultee, int seen, Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        List<Refusal> refusals = consultation.refusalsTo(Deed.OPEN_DOOR, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant();
        LateDoor door = consultations.terms(id, consultee).map(Terms::door).orElse(null);
        if (door == null || !door.isOpen(now)) {
            return Outcome.done(consultee);
        }
        if (door.number() != seen) {
            return Outcome.refused(Refusal.of("consultation.refusal.doorMeanwhile"));
        }
        LateDoor closed = new LateDoor(door.number() + 1, door.until(), "", true, now);
        doors.add(id, consultee, closed, actor.by());
        facts.publishEvent(new DoorClosed(id, consultee, closed.number(), actor.by(), now));
        return Outcome.done(consultee);
    }
}
