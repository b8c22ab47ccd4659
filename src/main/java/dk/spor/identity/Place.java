package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and as what somebody acts.
 *
 * @param task the only one that it is for; null when it is for all of the organisation's
 */
public record Place(
        OrganisationId organisation, Role role, @Nullable TaskId task) {

    static Place of(OrganisationId organisation, Role role) {
        return new Place(organisation, role, null);
    }

    /** The task as the database names it. */
    @Nullable
    UUID taskValue() {
        return task == null ? null : task.value();
    }
}
