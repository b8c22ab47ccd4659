package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is asking: a signed-in person acting for one organisation in one role, or anyone. Every look-up carries it.
 *
 * @param person who; null for anyone
 * @param organisation for whom; null for anyone, and for a person who has not yet chosen
 * @param role as what; null with the organisation
 * @param tasks the only ones that the person may work on for the organisation; null when all are
 */
public record Actor(
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        @Nullable Role role,
        @Nullable Set<TaskId> tasks) {

    /** The public: nobody is signed in. */
    public static final Actor ANYONE = new Actor(null, null, null);

    /** On a mandate that is bound to no task. */
    public Actor(@Nullable PersonId person, @Nullable OrganisationId organisation, @Nullable Role role) {
        this(person, organisation, role, null);
    }

    /** Whether the organisation's work on this task is this actor's too, as far as the role goes. */
    public boolean worksOn(TaskId task) {
        return tasks == null || tasks.contains(task);
    }

    /** Whether this is somebody of that association's secretariat. */
    public boolean isSecretariatOf(OrganisationId association) {
        return actsFor(association) && (role == Role.SECRETARIAT_LEAD || role == Role.SECRETARIAT_OFFICER);
    }

    /** Whether this is somebody who may organise the work on that municipality's response, and submit it. */
    public boolean answersFor(OrganisationId municipality) {
        return actsFor(municipality) && (role == Role.COORDINATOR || role == Role.DEPUTY);
    }

    /** Whether this is somebody who may write in that municipality's response. */
    public boolean writesFor(OrganisationId municipality) {
        return answersFor(municipality) || (actsFor(municipality) && role == Role.CONTRIBUTOR);
    }

    /** Whether this is somebody who may approve that municipality's response, or send it back. */
    public boolean approvesFor(OrganisationId municipality) {
        return actsFor(municipality) && role == Role.APPROVER;
    }

    /** Whether this is somebody who may read that municipality's response before it is submitted. */
    public boolean readsFor(OrganisationId municipality) {
        return writesFor(municipality) || approvesFor(municipality) || (actsFor(municipality) && role == Role.READER);
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    public boolean isSignedIn() {
        return person != null;
    }

    /** How deeds and facts name the actor. */
    public By by() {
        return new By(person == null ? null : person.value(), organisation == null ? null : organisation.value());
    }

    private boolean actsFor(OrganisationId other) {
        return other.equals(organisation);
    }
}
