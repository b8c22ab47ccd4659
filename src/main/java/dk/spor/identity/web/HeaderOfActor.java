package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.ui.Who;
import dk.spor.ui.WhoSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the header shows of who is signed in, and identity's entries in the menu. */
@Component
class HeaderOfActor implements WhoSource {

    private final Organisations organisations;

    HeaderOfActor(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<Who> who(HttpServletRequest request) {
        return CurrentActor.authentication().map(it -> who(it.actor(), it.mayChoose()));
    }

    private Who who(Actor actor, boolean mayChoose) {
        OrganisationId organisation = actor.organisation();
        Role role = actor.role();
        if (organisation == null || role == null) {
            return new Who("", "identity.notChosen", mayChoose);
        }
        String name = organisations.find(organisation).map(Organisation::name).orElseThrow();
        return new Who(name, "identity.Role." + role.name(), mayChoose);
    }
}
