package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in a place, for those who look after the organisation's people.
 *
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
        boolean mayChange,
        Instant since,
        @Nullable Instant firstSignIn) {}
