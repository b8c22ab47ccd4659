package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in a place, for those who look after the organisation's people.
 *
 * @param task the only one that the mandate is for; null when it is for all
 * @param since when the mandate was given
 * @param mayChange whether the one who asks may change it
 * @param firstSignIn when the person first came in; null for one who has only been invited
 */
public record RosterEntry(
        MandateId mandate,
        PersonId person,
        String name,
        String email,
        OrganisationId organisation,
        Role role,
        @Nullable Task task,
        boolean mayChange,
        Instant since,
        @Nullable Instant firstSignIn) {

    RosterEntry boundTo(Task only) {
        return new RosterEntry(mandate, person, name, email, organisation, role, only, mayChange, since, firstSignIn);
    }

    Place place() {
        return new Place(organisation, role, task == null ? null : task.id());
    }
}
