package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.ArrangeAppendices;
import dk.spor.response.Asked;
import dk.spor.response.Drafts;
import dk.spor.response.Enclosure;
import dk.spor.response.EnclosureId;
import dk.spor.response.OwnDocument;
import dk.spor.response.RemoveDocument;
import dk.spor.shared.Outcome;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a file out of the draft after it has been asked once more. */
@Controller
class FileRemovalController {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final RemoveDocument removing;
    private final ArrangeAppendices arranging;

    FileRemovalController(ResponsePages pages, Drafts drafts, RemoveDocument removing, ArrangeAppendices arranging) {
        this.pages = pages;
        this.drafts = drafts;
        this.removing = removing;
        this.arranging = arranging;
    }

    @GetMapping("/consultations/{slug}/response/document/removal")
    FileRemovalPage askForDocument(@PathVariable String slug, @SignedIn Actor actor) {
        return document(pages.asked(slug, actor), Errors.NONE);
    }

    @PostMapping("/consultations/{slug}/response/document/removal")
    Object removeDocument(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return removing.remove(asked, actor)
                .<Object>fold(done -> removed(asked), refusals -> document(asked, new Errors(refusals)));
    }

    @GetMapping("/consultations/{slug}/response/appendices/{appendix}/removal")
    FileRemovalPage askForAppendix(@PathVariable String slug, @PathVariable UUID appendix, @SignedIn Actor actor) {
        return appendix(pages.asked(slug, actor), new EnclosureId(appendix), Errors.NONE);
    }

    @PostMapping("/consultations/{slug}/response/appendices/{appendix}/removal")
    Object removeAppendix(@PathVariable String slug, @PathVariable UUID appendix, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        EnclosureId id = new EnclosureId(appendix);
        Outcome<EnclosureId> outcome = arranging.remove(asked, id, actor);
        return outcome.<Object>fold(done -> removed(asked), refusals -> appendix(asked, id, new Errors(refusals)));
    }

    private FileRemovalPage document(Asked asked, Errors errors) {
        Enclosure file = Optional.ofNullable(drafts.of(asked).enclosures().document())
                .map(OwnDocument::file)
                .orElseThrow(NotFound::new);
        return new FileRemovalPage(asked, file, ResponseAddress.of(asked) + "/document/removal", true, errors);
    }

    private FileRemovalPage appendix(Asked asked, EnclosureId id, Errors errors) {
        Enclosure file = drafts.of(asked).enclosures().appendix(id).orElseThrow(NotFound::new);
        return new FileRemovalPage(
                asked, file, ResponseAddress.of(asked) + "/appendices/" + id + "/removal", false, errors);
    }

    private static SeeOther removed(Asked asked) {
        return SeeOther.to(ResponseAddress.of(asked) + "/files").saying("response.file.removed");
    }
}
