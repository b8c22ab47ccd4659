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

/** Shows a municipality each version that it has submitted, whatever has become of it. */
@Controller
class VersionController {

    private final ResponsePages pages;
    private final SubmittedPages submitted;
    private final Receipts receipts;
    private final Files files;

    VersionController(ResponsePages pages, SubmittedPages submitted, Receipts receipts, Files files) {
        this.pages = pages;
        this.submitted = submitted;
        this.receipts = receipts;
        this.files = files;
    }

    @GetMapping("/consultations/{slug}/response/versions/{number}")
    AnsweredPage version(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return submitted.answered(asked, submitted.version(asked, number), actor);
    }

    @GetMapping("/consultations/{slug}/response/versions/{number}/changes")
    VersionChangesPage changes(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        return submitted.changes(pages.asked(slug, actor), number, actor);
    }

    @GetMapping("/consultations/{slug}/response/versions/{number}/receipt")
    ReceiptPage receipt(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return submitted.receipt(asked, submitted.version(asked, number), actor);
    }

    @GetMapping("/consultations/{slug}/response/versions/{number}/response.pdf")
    ResponseEntity<byte[]> response(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Version version = submitted.version(asked, number);
        return pdf(
                "hoeringssvar-",
                asked,
                version,
                files.open(version.proof().pdf()).orElseThrow().bytes());
    }

    @GetMapping("/consultations/{slug}/response/versions/{number}/receipt.pdf")
    ResponseEntity<byte[]> receiptPdf(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Version version = submitted.version(asked, number);
        return pdf("kvittering-", asked, version, receipts.pdf(asked.consultation(), asked.municipality(), version));
    }

    private static ResponseEntity<byte[]> pdf(String what, Asked asked, Version version, byte[] bytes) {
        String name = what + asked.municipality().slug() + "-version-" + version.number() + ".pdf";
        return FileResponse.ownPdf(name, bytes, FileResponse.Copies.NONE);
    }
}
