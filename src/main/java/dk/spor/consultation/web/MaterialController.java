package dk.spor.consultation.web;

import dk.spor.consultation.Dossier;
import dk.spor.consultation.Dossiers;
import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import dk.spor.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A published version of the material, the one that holds or an earlier one. */
@Controller
class MaterialController {

    private final Dossiers dossiers;
    private final Strategies strategies;

    MaterialController(Dossiers dossiers, Strategies strategies) {
        this.dossiers = dossiers;
        this.strategies = strategies;
    }

    @GetMapping("/consultations/{slug}/material/{number}")
    MaterialPage material(@PathVariable String slug, @PathVariable int number, Actor actor) {
        Dossier dossier = dossiers.find(slug, number, actor).orElseThrow(NotFound::new);
        return new MaterialPage(
                dossier, strategies.version(dossier.material().draft(), actor).orElseThrow(NotFound::new));
    }
}
