package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.util.Locale;

/**
 * Somebody to whom a message can be sent, in the capacity in which it is sent.
 *
 * @param name as the person wrote it, or the function where no name is kept
 * @param language Danish or English
 */
public record Contactable(
        PersonId person, OrganisationId organisation, Role role, String name, String email, Locale language) {}
