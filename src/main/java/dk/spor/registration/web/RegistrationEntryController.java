package dk.spor.registration.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.registration.EntryId;
import dk.spor.registration.RegisterEntry;
import dk.spor.response.Asked;
import dk.spor.ui.Page;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what will be registered, and registers it. */
@Controller
class RegistrationEntryController {

    private static final String PATH = "/consultations/{slug}/responses/{municipality}/registration";

    private final RegistrationPages pages;
    private final RegisterEntry registering;

    RegistrationEntryController(RegistrationPages pages, RegisterEntry registering) {
        this.pages = pages;
        this.registering = registering;
    }

    @GetMapping(PATH + "/check")
    Page check(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        return pages.check(pages.asked(slug, municipality, actor), List.of(), actor);
    }

    @PostMapping(PATH + "/entry")
    Object register(
            @PathVariable String slug,
            @PathVariable String municipality,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "0") int replaces,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, municipality, actor);
        return registering
                .register(asked, new EntryId(key), revision, replaces, actor)
                .<Object>fold(
                        version -> SeeOther.to(RegistrationPages.response(asked))
                                .saying(
                                        "registration.done",
                                        asked.municipality().name(),
                                        version.number()),
                        refusals -> pages.check(asked, refusals, actor));
    }
}
