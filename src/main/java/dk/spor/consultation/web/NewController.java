package dk.spor.consultation.web;

import dk.spor.consultation.CreateConsultation;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.identity.SignedIn;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new consultation: it begins with its title. */
@Controller
class NewController {

    private static final Set<Role> SECRETARIAT = EnumSet.of(Role.SECRETARIAT_LEAD, Role.SECRETARIAT_OFFICER);

    private final CreateConsultation create;

    NewController(CreateConsultation create) {
        this.create = create;
    }

    @GetMapping("/consultations/new")
    NewPage form(@SignedIn Actor actor) {
        if (actor.role() == null || !SECRETARIAT.contains(actor.role())) {
            throw new NotFound();
        }
        return new NewPage("", Errors.NONE);
    }

    @PostMapping("/consultations")
    Object create(@RequestParam(defaultValue = "") String title, @SignedIn Actor actor) {
        return create.create(Objects.requireNonNull(actor.organisation()), title, actor)
                .<Object>fold(
                        slug -> SeeOther.to("/consultations/" + slug + "/setup"),
                        refusals -> new NewPage(title, new Errors(refusals)));
    }
}
