package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.Drafts;
import dk.spor.response.NameContact;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to ask about a response. */
@Controller
class ContactController {

    private static final String CONTACT = "/consultations/{slug}/response/contact";

    private final ResponsePages pages;
    private final Drafts drafts;
    private final NameContact naming;

    ContactController(ResponsePages pages, Drafts drafts, NameContact naming) {
        this.pages = pages;
        this.drafts = drafts;
        this.naming = naming;
    }

    @GetMapping(CONTACT)
    ContactPage show(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return page(asked, drafts.of(asked).contact(), Errors.NONE, actor);
    }

    @PostMapping(CONTACT)
    Object name(@PathVariable String slug, @RequestParam(defaultValue = "") String contact, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return naming.name(asked, contact, actor)
                .<Object>fold(
                        done -> SeeOther.to(ResponseAddress.of(asked)).saying("response.contact.said"),
                        refusals -> page(asked, contact, new Errors(refusals), actor));
    }

    private ContactPage page(Asked asked, String contact, Errors errors, Actor actor) {
        Standing standing = pages.standing(asked, actor);
        if (!standing.submitter()) {
            throw new NotFound();
        }
        return new ContactPage(standing, contact, errors);
    }
}
