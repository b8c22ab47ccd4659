package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationDocuments;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Dossiers;
import dk.spor.consultation.PrintedDocuments;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.rendering.Document;
import dk.spor.strategy.Strategies;
import dk.spor.ui.FileResponse;
import dk.spor.ui.FileResponse.Copies;
import dk.spor.ui.Formats;
import dk.spor.ui.NotFound;
import dk.spor.ui.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is being written, as its readers would see it. */
@Controller
class PreviewController {

    private final Dossiers dossiers;
    private final OverviewPages pages;
    private final ConsultationDocuments documents;
    private final PrintedDocuments printed;
    private final Strategies strategies;
    private final Texts texts;

    PreviewController(
            Dossiers dossiers,
            OverviewPages pages,
            ConsultationDocuments documents,
            PrintedDocuments printed,
            Strategies strategies,
            Texts texts) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.documents = documents;
        this.printed = printed;
        this.strategies = strategies;
        this.texts = texts;
    }

    @GetMapping("/consultations/{slug}/preview")
    PreviewPage preview(
            @PathVariable String slug, @RequestParam(defaultValue = "PUBLIC") Reader reader, @SignedIn Actor actor) {
        return new PreviewPage(pages.preview(dossier(slug, actor), reader, actor));
    }

    @GetMapping("/consultations/{slug}/preview/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String slug, @SignedIn Actor actor) {
        return draft("hoeringsbrev", documents.letter(dossier(slug, actor)));
    }

    @GetMapping("/consultations/{slug}/preview/material.pdf")
    ResponseEntity<byte[]> material(@PathVariable String slug, @SignedIn Actor actor) {
        Dossier dossier = dossier(slug, actor);
        return draft(
                "hoeringsmateriale",
                documents.material(
                        dossier,
                        strategies.version(dossier.material().draft(), actor).orElseThrow(NotFound::new)));
    }

    private Dossier dossier(String slug, Actor actor) {
        return dossiers.preview(slug, actor).orElseThrow(NotFound::new);
    }

    private ResponseEntity<byte[]> draft(String name, Document document) {
        String word = texts.text(Formats.DANISH.locale(), "consultation.document.watermark");
        return FileResponse.ownPdf(name + "-udkast.pdf", printed.pdf(document.withWatermark(word)), Copies.NONE);
    }
}
