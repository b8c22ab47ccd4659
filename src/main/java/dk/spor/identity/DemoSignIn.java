package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Sign-in with one click, in a demo world only. */
public interface DemoSignIn {

    /**
     * Signs in as a person acting on a mandate in force.
     *
     * @throws dk.spor.ui.NotFound when this is not a demo, or there is no such mandate
     */
    void signInAs(
            HttpServletRequest request,
            HttpServletResponse response,
            PersonId person,
            OrganisationId organisation,
            Role role);
}
