package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts somebody else in a co-ordinator's place, so that no municipality is ever without one. */
@Component
class HandOverPlace {

    private final Crew crew;
    private final MandateStore mandates;
    private final Enrolment enrolment;
    private final Invitation invitation;

    HandOverPlace(Crew crew, MandateStore mandates, Enrolment enrolment, Invitation invitation) {
        this.crew = crew;
        this.mandates = mandates;
        this.enrolment = enrolment;
        this.invitation = invitation;
    }

    Outcome<PersonId> to(Successor successor, TaskId task, OrganisationId organisation, boolean readsOn, Actor actor) {
        PersonId former = Objects.requireNonNull(actor.person());
        Place place = Place.of(organisation, Role.COORDINATOR);
        if (actor.role() != Role.COORDINATOR || !mandates.hold(former, place)) {
            throw new NotFound();
        }
        Optional<CrewMember> colleague = crew.of(task, organisation, actor).stream()
                .filter(it -> isMeant(it, successor))
                .findFirst();
        if (successor.person() != null && colleague.isEmpty()) {
            return Outcome.refused(Refusal.of("identity.handOver.nobody").at("successor"));
        }
        if (colleague.filter(it -> it.role() == Role.COORDINATOR).isPresent()) {
            return Outcome.refused(
                    Refusal.of("identity.handOver.already").at(successor.person() == null ? "email" : "successor"));
        }
        Outcome<PersonId> in = colleague
                .map(it -> Outcome.done(promote(it, task, place, actor)))
                .orElseGet(() -> invite(successor, place, actor));
        if (in instanceof Outcome.Done<PersonId>) {
            enrolment.end(former, place, actor.by());
            if (readsOn) {
                enrolment.give(former, new Place(organisation, Role.READER, task), actor.by());
            }
        }
        return in;
    }

    private static boolean isMeant(CrewMember member, Successor successor) {
        return successor.person() == null
                ? member.email().equalsIgnoreCase(successor.email().strip())
                : member.person().equals(successor.person());
    }

    /** Nobody has two places in the work on one task. */
    private PersonId promote(CrewMember colleague, TaskId task, Place place, Actor actor) {
        enrolment.give(colleague.person(), place, actor.by());
        Place left = new Place(place.organisation(), colleague.role(), colleague.bound() ? task : null);
        enrolment.end(colleague.person(), left, actor.by());
        return colleague.person();
    }

    private Outcome<PersonId> invite(Successor successor, Place place, Actor actor) {
        return Invitee.typed(successor.name(), successor.email(), place)
                .fold(it -> Outcome.done(invitation.send(it, actor.by())), Outcome::refused);
    }
}
