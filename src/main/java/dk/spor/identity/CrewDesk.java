package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;

/**
 * How those who answer for an organisation let others in for one task, and out again. Nobody else finds anything. To be
 * called in the transaction of the room whose task it is.
 */
public interface CrewDesk {

    /**
     * Invites somebody. A contributor, an approver or a reader is let in for this task only; a deputy acts in the
     * co-ordinator's place, and so in all that the organisation does, and only the co-ordinator appoints one.
     *
     * @return the name
     */
    Outcome<String> invite(TaskId task, OrganisationId organisation, Role role, String name, String email, Actor actor);

    /** Sends one who was let in for this task a new invitation, which ends the ones before it. */
    Outcome<CrewMember> inviteAgain(TaskId task, OrganisationId organisation, MandateId mandate, Actor actor);

    /** Ends the access of one who was let in for this task. */
    Outcome<CrewMember> release(TaskId task, OrganisationId organisation, MandateId mandate, Actor actor);

    /**
     * Makes somebody else co-ordinator in the actor's stead, at once.
     *
     * @param readsOn whether the actor may go on reading this task's work
     */
    Outcome<PersonId> handOver(
            TaskId task, OrganisationId organisation, Successor successor, boolean readsOn, Actor actor);
}
