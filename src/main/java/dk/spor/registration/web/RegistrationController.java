package dk.spor.registration.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.media.Download;
import dk.spor.registration.DropEntry;
import dk.spor.registration.Entries;
import dk.spor.registration.Filled;
import dk.spor.registration.Letter;
import dk.spor.registration.TakeOriginal;
import dk.spor.registration.TypeEntry;
import dk.spor.response.Asked;
import dk.spor.response.TreatmentForm;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import dk.spor.ui.SentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes the original and what is filled in from it, and keeps both until it is registered or dropped. */
@Controller
class RegistrationController {

    private static final String PATH = "/consultations/{slug}/responses/{municipality}/registration";

    private final RegistrationPages pages;
    private final Entries entries;
    private final TakeOriginal taking;
    private final TypeEntry typing;
    private final DropEntry dropping;

    RegistrationController(
            RegistrationPages pages, Entries entries, TakeOriginal taking, TypeEntry typing, DropEntry dropping) {
        this.pages = pages;
        this.entries = entries;
        this.taking = taking;
        this.typing = typing;
        this.dropping = dropping;
    }

    @GetMapping(PATH)
    RegistrationPage form(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        return pages.form(pages.asked(slug, municipality, actor), actor);
    }

    /** A form with a file comes back with the file's text in it; one without goes on to be checked. */
    @PostMapping(PATH)
    Object fill(
            @PathVariable String slug,
            @PathVariable String municipality,
            @RequestParam(required = false) @Nullable MultipartFile original,
            @ModelAttribute Letter letter,
            @ModelAttribute TreatmentForm treatment,
            @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, municipality, actor);
        Filled filled = new Filled(letter, treatment);
        if (original != null && !original.isEmpty()) {
            return take(asked, SentFile.of(original), filled, actor);
        }
        return typing.type(asked, filled, actor)
                .<Object>fold(
                        done -> SeeOther.to(RegistrationPages.address(asked) + "/check"),
                        refusals -> pages.form(asked, filled, refusals, actor));
    }

    /** What was typed beside a file that is refused is kept too, if there is an original to keep it with. */
    private Object take(Asked asked, SentFile sent, Filled filled, Actor actor) {
        return taking.take(asked, sent.name(), sent.source(), filled, actor)
                .<Object>fold(
                        done -> SeeOther.to(RegistrationPages.address(asked))
                                .saying(
                                        "registration.taken",
                                        done.original().file().name()),
                        refusals -> {
                            typing.type(asked, filled, actor);
                            return pages.form(
                                    asked,
                                    filled,
                                    refusals.stream()
                                            .map(it -> it.at("original"))
                                            .toList(),
                                    actor);
                        });
    }

    @GetMapping(PATH + "/original/file")
    ResponseEntity<InputStreamResource> original(
            @PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        Download file = entries.of(pages.asked(slug, municipality, actor), actor)
                .flatMap(entries::original)
                .orElseThrow(NotFound::new);
        return FileResponse.attachment(
                file.name(), file.mediaType(), file.sha256(), file.size(), file.bytes(), FileResponse.Copies.NONE);
    }

    @PostMapping(PATH + "/removal")
    SeeOther drop(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        dropping.drop(pages.asked(slug, municipality, actor), actor);
        return SeeOther.to("/consultations/" + slug + "/status").saying("registration.dropped");
    }
}
