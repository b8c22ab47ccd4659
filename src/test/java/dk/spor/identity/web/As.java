package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import java.util.UUID;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody to act as in tests: {@code mvc.perform(get("/…").with(As.actor(actor)))}; for a POST add Spring's
 * {@code csrf()}.
 */
public final class As {

    private As() {}

    /** Signs this request in, without a session. */
    public static RequestPostProcessor actor(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(new ActorAuthentication(actor, 1));
    }

    /** An actor who isn't in the database. */
    public static Actor nobodyInParticular(OrganisationId organisation, Role role) {
        return new Actor(new PersonId(UUID.randomUUID()), organisation, role);
    }

    /** A new person, entered and given the mandate. */
    public static Actor newPerson(Enrolment enrolment, OrganisationId organisation, Role role) {
        PersonId person = enrolment.enter("Test " + role, UUID.randomUUID() + "@example.dk");
        enrolment.give(person, organisation, role, By.SYSTEM);
        return new Actor(person, organisation, role);
    }
}
