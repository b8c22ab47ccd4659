package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationDocuments;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Dossiers;
import dk.spor.consultation.PrintedDocuments;
import dk.spor.identity.Actor;
import dk.spor.rendering.Document;
import dk.spor.shared.MediaTypes;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.FileResponse;
import dk.spor.ui.FileResponse.Copies;
import dk.spor.ui.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The material of a consultation as files. */
@Controller
class DocumentController {

    private final Dossiers dossiers;
    private final Strategies strategies;
    private final ConsultationDocuments documents;
    private final PrintedDocuments printed;

    DocumentController(
            Dossiers dossiers, Strategies strategies, ConsultationDocuments documents, PrintedDocuments printed) {
        this.dossiers = dossiers;
        this.strategies = strategies;
        this.documents = documents;
        this.printed = printed;
    }

    @GetMapping("/consultations/{slug}/letter.pdf")
    ResponseEntity<byte[]> letter(@PathVariable String slug, Actor actor) {
        return pdf(slug, "hoeringsbrev", documents.letter(published(slug, actor)));
    }

    @GetMapping("/consultations/{slug}/letter.docx")
    ResponseEntity<byte[]> letterInWord(@PathVariable String slug, Actor actor) {
        return word(slug, "hoeringsbrev", documents.letter(published(slug, actor)));
    }

    @GetMapping("/consultations/{slug}/consultees.pdf")
    ResponseEntity<byte[]> consultees(@PathVariable String slug, Actor actor) {
        return pdf(slug, "hoeringsliste", documents.consultees(published(slug, actor)));
    }

    @GetMapping("/consultations/{slug}/consultees.docx")
    ResponseEntity<byte[]> consulteesInWord(@PathVariable String slug, Actor actor) {
        return word(slug, "hoeringsliste", documents.consultees(published(slug, actor)));
    }

    @GetMapping("/consultations/{slug}/material.pdf")
    ResponseEntity<byte[]> material(@PathVariable String slug, Actor actor) {
        return material(slug, published(slug, actor), actor);
    }

    @GetMapping("/consultations/{slug}/material/{number}/material.pdf")
    ResponseEntity<byte[]> earlier(@PathVariable String slug, @PathVariable int number, Actor actor) {
        return material(slug, dossiers.find(slug, number, actor).orElseThrow(NotFound::new), actor);
    }

    private ResponseEntity<byte[]> material(String slug, Dossier dossier, Actor actor) {
        StrategyText draft =
                strategies.version(dossier.material().draft(), actor).orElseThrow(NotFound::new);
        return pdf(slug, "hoeringsmateriale", documents.material(dossier, draft));
    }

    private Dossier published(String slug, Actor actor) {
        return dossiers.find(slug, actor)
                .filter(it -> it.material().isPublished())
                .orElseThrow(NotFound::new);
    }

    private ResponseEntity<byte[]> pdf(String slug, String name, Document document) {
        return FileResponse.ownPdf(name + "-" + slug + ".pdf", printed.pdf(document), Copies.EVERYONE);
    }

    private ResponseEntity<byte[]> word(String slug, String name, Document document) {
        return FileResponse.attachment(
                name + "-" + slug + ".docx", MediaTypes.DOCX, printed.docx(document), Copies.EVERYONE);
    }
}
