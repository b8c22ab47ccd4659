package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.PersonId;
import dk.spor.identity.web.ActingForPage.Mandated;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.OwnPath;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of whom to act for; forms opened for one organisation can't be sent for another, as the session is new. */
@Controller
class ActingForController {

    private final Mandates mandates;
    private final Organisations organisations;
    private final Seating seating;

    ActingForController(Mandates mandates, Organisations organisations, Seating seating) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.seating = seating;
    }

    @GetMapping("/acting-for")
    ActingForPage form(Actor actor, @RequestParam(defaultValue = "/") String back) {
        return page(actor, mandates.inForce(person(actor)), back, Errors.NONE);
    }

    @PostMapping("/acting-for")
    Object choose(
            Actor actor,
            @RequestParam(defaultValue = "") String mandate,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        List<Mandate> own = mandates.inForce(person(actor));
        Optional<Mandate> chosen =
                own.stream().filter(it -> it.id().toString().equals(mandate)).findFirst();
        if (chosen.isEmpty()) {
            Refusal none = Refusal.of("identity.actingFor.none").at("mandate");
            return page(actor, own, back, new Errors(List.of(none)));
        }
        seating.seat(request, chosen.get().person(), chosen.get());
        return SeeOther.to(OwnPath.orFront(back));
    }

    private static PersonId person(Actor actor) {
        return Optional.ofNullable(actor.person()).orElseThrow(() -> new SignInRequired("/sign-in"));
    }

    private ActingForPage page(Actor actor, List<Mandate> own, String back, Errors errors) {
        Map<OrganisationId, Organisation> names =
                organisations.all(own.stream().map(Mandate::organisation).toList());
        List<Mandated> choices = own.stream()
                .map(it -> new Mandated(
                        it.id().toString(),
                        Objects.requireNonNull(names.get(it.organisation())).name(),
                        "identity.Role." + it.role().name()))
                .toList();
        String chosen = own.stream()
                .filter(it -> it.actor().equals(actor))
                .map(it -> it.id().toString())
                .findFirst()
                .orElse("");
        return new ActingForPage(choices, chosen, OwnPath.orFront(back), errors);
    }
}
