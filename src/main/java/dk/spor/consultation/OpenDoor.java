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
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets one consultee answer late, until a moment; opened anew, the new moment holds. The consultee is told. */
@Component
public class OpenDoor {

    private final ConsultationStore store;
    private final Consultations consultations;
    private final DoorStore doors;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    OpenDoor(
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
     * Waits for submissions that are being judged by the door as it stands. The same again is done, and nothing happens.
     *
     * @param seen the number of the door as the form showed it; 0 when there was none
     * @param until local date and time in Copenhagen
     */
    @Transactional
    public Outcome<Deadline> open(
            ConsultationId id, OrganisationId consultee, int seen, LocalDateTime until, String reason, Actor actor) {
        Consultation consultation = store.lock(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        Optional<Terms> terms = consultations.terms(id, consultee);
        int number = terms.map(Terms::doorNumber).orElse(0);
        LateDoor door = new LateDoor(number + 1, new Deadline(until), reason.strip(), false, now);
        List<Refusal> refusals = new ArrayList<>(consultation.refusalsTo(Deed.OPEN_DOOR, actor));
        if (refusals.isEmpty() && number != seen) {
            return terms.map(Terms::door)
                            .filter(it -> it.isOpen(now) && it.saysTheSame(door))
                            .isPresent()
                    ? Outcome.done(door.until())
                    : Outcome.refused(Refusal.of("consultation.refusal.doorMeanwhile"));
        }
        refusals.addAll(terms.map(it -> it.refusalsToOpenDoor(now))
                .orElse(List.of(Refusal.of("consultation.refusal.notAsked"))));
        refusals.addAll(refusals(door, until, now));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        doors.add(id, consultee, door, actor.by());
        facts.publishEvent(
                new DoorOpened(id, consultee, door.number(), door.until().local(), actor.by(), now));
        return Outcome.done(door.until());
    }

    private static List<Refusal> refusals(LateDoor door, LocalDateTime until, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (!Deadline.exists(until)) {
            refusals.add(Refusal.of("consultation.refusal.hourIsSkipped").at("until"));
        } else if (door.until().hasPassed(now)) {
            refusals.add(Refusal.of("consultation.refusal.momentPassed").at("until"));
        }
        if (door.reason().isEmpty()) {
            refusals.add(Refusal.of("consultation.refusal.reasonMissing").at("reason"));
        }
        return refusals;
    }
}
