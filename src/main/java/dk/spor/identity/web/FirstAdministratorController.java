package dk.spor.identity.web;

import dk.spor.identity.FirstAdministrator;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationKind;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the address leads that an installation without an administrator prints. */
@Controller
class FirstAdministratorController {

    private final FirstAdministrator first;
    private final Organisations organisations;
    private final Seating seating;

    FirstAdministratorController(FirstAdministrator first, Organisations organisations, Seating seating) {
        this.first = first;
        this.organisations = organisations;
        this.seating = seating;
    }

    @GetMapping("/first-administrator")
    FirstAdministratorPage form(@RequestParam(defaultValue = "") String token) {
        return page(token, "", "", "", Errors.NONE);
    }

    @PostMapping("/first-administrator")
    Object appoint(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String association,
            HttpServletRequest request) {
        Optional<Organisation> chosen = associations().stream()
                .filter(it -> it.id().toString().equals(association))
                .findFirst();
        if (chosen.isEmpty()) {
            Refusal none = Refusal.of("identity.first.association.none").at("association");
            return page(token, association, name, email, new Errors(List.of(none)));
        }
        return first.appoint(token, name, email, chosen.get().id())
                .fold(
                        arrived -> seating.signIn(request, arrived),
                        refusals -> page(token, association, name, email, new Errors(refusals)));
    }

    private FirstAdministratorPage page(String token, String association, String name, String email, Errors errors) {
        if (!first.opens(token)) {
            throw new NotFound();
        }
        return new FirstAdministratorPage(token, associations(), association, name, email, errors);
    }

    private List<Organisation> associations() {
        return organisations.ofKind(OrganisationKind.ASSOCIATION);
    }
}
