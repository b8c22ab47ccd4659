package dk.spor.identity.web;

import dk.spor.identity.DemoSignIn;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.DemoMark;
import dk.spor.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@link DemoSignIn}, only where the database carries the mark. */
@Component
class MarkedDemoSignIn implements DemoSignIn {

    private final ObjectProvider<DemoMark> mark;
    private final Mandates mandates;
    private final Seating seating;

    MarkedDemoSignIn(ObjectProvider<DemoMark> mark, Mandates mandates, Seating seating) {
        this.mark = mark;
        this.mandates = mandates;
        this.seating = seating;
    }

    @Override
    public void signInAs(
            HttpServletRequest request,
            HttpServletResponse response,
            PersonId person,
            OrganisationId organisation,
            Role role) {
        if (mark.stream().noneMatch(DemoMark::isDemo)) {
            throw new NotFound();
        }
        Mandate mandate = mandates.inForce(person).stream()
                .filter(it -> it.organisation().equals(organisation) && it.role() == role)
                .findFirst()
                .orElseThrow(NotFound::new);
        seating.seat(request, person, mandate);
    }
}
