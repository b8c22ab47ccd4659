package dk.spor.consultation.web;

import dk.spor.consultation.CorrectMaterial;
import dk.spor.consultation.Setup;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.strategy.Strategies;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The text that is consulted on: written in the strategy's own editor. */
@Controller
class SetupDraftController {

    private final Writing writing;
    private final Strategies strategies;
    private final CorrectMaterial correct;

    SetupDraftController(Writing writing, Strategies strategies, CorrectMaterial correct) {
        this.writing = writing;
        this.strategies = strategies;
        this.correct = correct;
    }

    @GetMapping("/consultations/{slug}/setup/draft")
    SetupDraftPage draft(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return new SetupDraftPage(
                SetupFrame.of(setup, SetupStep.DRAFT),
                strategies.version(setup.material().draft(), actor).orElseThrow(NotFound::new));
    }

    /** In a correction: opens a copy of the frozen draft, and goes to its editor. */
    @PostMapping("/consultations/{slug}/setup/draft")
    SeeOther open(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return correct.openDraft(setup.id(), actor)
                .fold(
                        done -> SeeOther.to("/strategies/"
                                + writing.find(slug, actor).material().draft() + "/draft"),
                        refusals -> Writing.to(setup, SetupStep.DRAFT));
    }
}
