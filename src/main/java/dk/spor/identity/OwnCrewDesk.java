package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link CrewDesk} by invitations and mandates. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnCrewDesk implements CrewDesk {

    private static final Set<Role> FOR_A_TASK = EnumSet.of(Role.CONTRIBUTOR, Role.APPROVER, Role.READER);

    private final Crew crew;
    private final TasksUnderWay tasks;
    private final Invitation invitation;
    private final Enrolment enrolment;
    private final HandOverPlace handOver;

    OwnCrewDesk(Crew crew, TasksUnderWay tasks, Invitation invitation, Enrolment enrolment, HandOverPlace handOver) {
        this.crew = crew;
        this.tasks = tasks;
        this.invitation = invitation;
        this.enrolment = enrolment;
        this.handOver = handOver;
    }

    @Override
    public Outcome<String> invite(
            TaskId task, OrganisationId organisation, Role role, String name, String email, Actor actor) {
        requireOrganiser(task, organisation, actor);
        boolean deputy = role == Role.DEPUTY && actor.role() == Role.COORDINATOR;
        if (!deputy && !FOR_A_TASK.contains(role)) {
            return Outcome.refused(Refusal.of("identity.crew.role").at("role"));
        }
        if (tasks.find(task, organisation).isEmpty()) {
            return Outcome.refused(Refusal.of("identity.crew.over"));
        }
        Optional<CrewMember> already = crew.of(task, organisation, actor).stream()
                .filter(it -> it.email().equalsIgnoreCase(email.strip()))
                .findFirst();
        if (already.isPresent()) {
            return Outcome.refused(
                    Refusal.of("identity.crew.already", already.get().name()).at("email"));
        }
        Place place = new Place(organisation, role, deputy ? null : task);
        return Invitee.typed(name, email, place)
                .fold(
                        invitee -> {
                            invitation.send(invitee, actor.by());
                            return Outcome.done(invitee.name());
                        },
                        Outcome::refused);
    }

    @Override
    public Outcome<CrewMember> inviteAgain(TaskId task, OrganisationId organisation, MandateId mandate, Actor actor) {
        CrewMember member = bound(task, organisation, mandate, actor);
        invitation.mailTo(member.person(), member.email(), new Place(organisation, member.role(), task));
        return Outcome.done(member);
    }

    @Override
    public Outcome<CrewMember> release(TaskId task, OrganisationId organisation, MandateId mandate, Actor actor) {
        CrewMember member = bound(task, organisation, mandate, actor);
        enrolment.end(member.person(), new Place(organisation, member.role(), task), actor.by());
        return Outcome.done(member);
    }

    @Override
    public Outcome<PersonId> handOver(
            TaskId task, OrganisationId organisation, Successor successor, boolean readsOn, Actor actor) {
        requireOrganiser(task, organisation, actor);
        return handOver.to(successor, task, organisation, readsOn, actor);
    }

    private CrewMember bound(TaskId task, OrganisationId organisation, MandateId mandate, Actor actor) {
        requireOrganiser(task, organisation, actor);
        return crew.of(task, organisation, actor).stream()
                .filter(it -> it.bound() && it.mandate().equals(mandate))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void requireOrganiser(TaskId task, OrganisationId organisation, Actor actor) {
        if (!actor.answersFor(organisation) || !actor.worksOn(task)) {
            throw new NotFound();
        }
    }
}
