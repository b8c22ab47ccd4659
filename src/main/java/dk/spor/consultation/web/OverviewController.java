package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.Dossier;
import dk.spor.consultation.Dossiers;
import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of a consultation. */
@Controller
class OverviewController {

    private final Dossiers dossiers;
    private final OverviewPages pages;

    OverviewController(Dossiers dossiers, OverviewPages pages) {
        this.dossiers = dossiers;
        this.pages = pages;
    }

    /** For the secretariat, what has not been sent out has no public page yet, but its set-up. */
    @GetMapping("/consultations/{slug}")
    Object overview(@PathVariable String slug, Actor actor) {
        Dossier dossier = dossiers.find(slug, actor).orElseThrow(NotFound::new);
        return dossier.consultation().status() == ConsultationStatus.DRAFT
                ? SeeOther.to("/consultations/" + slug + "/setup")
                : pages.now(dossier, actor);
    }
}
