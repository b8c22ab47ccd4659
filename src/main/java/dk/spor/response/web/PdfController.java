package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.media.Files;
import dk.spor.response.Asked;
import dk.spor.response.Drafts;
import dk.spor.response.ReceiptDocuments;
import dk.spor.response.ResponseRendering;
import dk.spor.response.Version;
import dk.spor.response.Versions;
import dk.spor.ui.FileResponse;
import dk.spor.ui.NotFound;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A municipality's own response and receipt as PDF. */
@Controller
class PdfController {

    private final ResponsePages pages;
    private final Drafts drafts;
    private final Versions versions;
    private final ResponseRendering rendering;
    private final ReceiptDocuments receipts;
    private final Files files;

    PdfController(
            ResponsePages pages,
            Drafts drafts,
            Versions versions,
            ResponseRendering rendering,
            ReceiptDocuments receipts,
            Files files) {
        this.pages = pages;
        this.drafts = drafts;
        this.versions = versions;
        this.rendering = rendering;
        this.receipts = receipts;
        this.files = files;
    }

    /** What was submitted; until then the draft, which says on each page that it is one. */
    @GetMapping("/consultations/{slug}/response/response.pdf")
    ResponseEntity<byte[]> response(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Optional<Version> version = versions.current(asked);
        byte[] pdf = version.map(
                        it -> files.open(it.proof().pdf()).orElseThrow().bytes())
                .orElseGet(() -> rendering.draftPdf(asked, drafts.of(asked), pages.strategy(asked, actor)));
        String kind = version.isPresent() ? "hoeringssvar-" : "kladde-til-hoeringssvar-";
        return FileResponse.ownPdf(kind + asked.municipality().slug() + ".pdf", pdf, FileResponse.Copies.NONE);
    }

    @GetMapping("/consultations/{slug}/response/receipt.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Version version = versions.current(asked).orElseThrow(NotFound::new);
        return FileResponse.ownPdf(
                "kvittering-" + asked.municipality().slug() + ".pdf",
                receipts.pdf(asked, version),
                FileResponse.Copies.NONE);
    }
}
