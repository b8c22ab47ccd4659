package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a person may act for an organisation in a role.
 *
 * @param tasks the only ones that it is for; null when it is for all
 */
public record Mandate(
        MandateId id,
        PersonId person,
        OrganisationId organisation,
        Role role,
        @Nullable Set<TaskId> tasks) {

    /** The person acting on this mandate. */
    public Actor actor() {
        return new Actor(person, organisation, role, tasks);
    }

    /** What this and another one to the same organisation and role let the person do together. */
    Mandate and(Mandate other) {
        if (tasks == null) {
            return this;
        }
        if (other.tasks == null) {
            return other;
        }
        Set<TaskId> both = Stream.concat(tasks.stream(), other.tasks.stream()).collect(Collectors.toUnmodifiableSet());
        return new Mandate(id, person, organisation, role, both);
    }
}
