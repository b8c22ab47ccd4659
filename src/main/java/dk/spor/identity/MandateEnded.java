package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may from now on no longer act for an organisation in a role.
 *
 * @param task to which the mandate was bound; null when it was for all
 */
public record MandateEnded(
        By by,
        Instant at,
        PersonId person,
        OrganisationId organisation,
        Role role,
        @Nullable TaskId task) implements Fact {

    @Override
    public Subject about() {
        return new Subject("person", person.value());
    }
}
