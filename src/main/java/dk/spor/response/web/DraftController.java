package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.Drafts;
import dk.spor.response.ResponseRendering;
import dk.spor.shared.MediaTypes;
import dk.spor.ui.FileResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A municipality's draft as files to hand round; each page says that it is one. */
@Controller("responseDraftController")
class DraftController {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final ResponseRendering rendering;

    DraftController(ResponsePages pages, Drafts drafts, ResponseRendering rendering) {
        this.pages = pages;
        this.drafts = drafts;
        this.rendering = rendering;
    }

    @GetMapping("/consultations/{slug}/response/draft.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        byte[] pdf = rendering.draftPdf(asked, drafts.of(asked), pages.strategy(asked, actor));
        return FileResponse.ownPdf(name(asked) + ".pdf", pdf, FileResponse.Copies.NONE);
    }

    @GetMapping("/consultations/{slug}/response/draft.docx")
    ResponseEntity<byte[]> docx(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        byte[] docx = rendering.draftDocx(asked, drafts.of(asked), pages.strategy(asked, actor));
        return FileResponse.attachment(name(asked) + ".docx", MediaTypes.DOCX, docx, FileResponse.Copies.NONE);
    }

    private static String name(Asked asked) {
        return "udkast-til-hoeringssvar-" + asked.municipality().slug();
    }
}
