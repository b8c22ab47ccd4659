package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Setup;
import dk.spor.consultation.TalkSource;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The talks that the consultation starts from: put together on the pages of their own room. */
@Controller
class SetupTalksController {

    private final Writing writing;
    private final Consultations consultations;
    private final Strategies strategies;
    private final TalkSource talks;

    SetupTalksController(Writing writing, Consultations consultations, Strategies strategies, TalkSource talks) {
        this.writing = writing;
        this.consultations = consultations;
        this.strategies = strategies;
        this.talks = talks;
    }

    @GetMapping("/consultations/{slug}/setup/talks")
    SetupTalksPage talks(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        ConsultationSummary consultation = consultations.find(slug, actor).orElseThrow(NotFound::new);
        StrategyText draft = strategies.version(setup.material().draft(), actor).orElseThrow(NotFound::new);
        return new SetupTalksPage(SetupFrame.of(setup, SetupStep.TALKS), talks.talks(consultation, draft));
    }
}
