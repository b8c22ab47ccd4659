package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.media.Files;
import dk.spor.response.Asked;
import dk.spor.response.Receipts;
import dk.spor.response.Version;
import dk.spor.ui.FileResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a municipality has submitted, and its receipt, as PDF. */
@Controller
class PdfController {

    private final ResponsePages pages;
    private final SubmittedPages submitted;
    private final Receipts receipts;
    private final Files files;

    PdfController(ResponsePages pages, SubmittedPages submitted, Receipts receipts, Files files) {
        this.pages = pages;
        this.submitted = submitted;
        this.receipts = receipts;
        this.files = files;
    }

    @GetMapping("/consultations/{slug}/response/response.pdf")
    ResponseEntity<byte[]> response(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Version version = submitted.newest(asked);
        return FileResponse.ownPdf(
                "hoeringssvar-" + asked.municipality().slug() + ".pdf",
                files.open(version.proof().pdf()).orElseThrow().bytes(),
                FileResponse.Copies.NONE);
    }

    @GetMapping("/consultations/{slug}/response/receipt.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Version version = submitted.newest(asked);
        return FileResponse.ownPdf(
                "kvittering-" + asked.municipality().slug() + ".pdf",
                receipts.pdf(asked.consultation(), asked.municipality(), version),
                FileResponse.Copies.NONE);
    }
}
