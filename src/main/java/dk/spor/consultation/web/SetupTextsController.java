package dk.spor.consultation.web;

import dk.spor.consultation.ChangeTexts;
import dk.spor.consultation.MaterialTexts;
import dk.spor.consultation.Seen;
import dk.spor.consultation.Setup;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the consultation says about itself. */
@Controller
class SetupTextsController {

    private final Writing writing;
    private final ChangeTexts change;

    SetupTextsController(Writing writing, ChangeTexts change) {
        this.writing = writing;
        this.change = change;
    }

    @GetMapping("/consultations/{slug}/setup/texts")
    SetupTextsPage form(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return new SetupTextsPage(
                SetupFrame.of(setup, SetupStep.TEXTS),
                SetupTextsForm.of(setup.material().texts()));
    }

    @PostMapping("/consultations/{slug}/setup/texts")
    Object save(@PathVariable String slug, SetupTextsForm form, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return change.change(setup.id(), form.texts(), new Seen(Typed.again(form.seen())), actor)
                .<Object>fold(
                        done -> Writing.onwards(setup, SetupStep.TEXTS),
                        refusals -> refused(writing.find(slug, actor), form, refusals));
    }

    private static SetupTextsPage refused(Setup setup, SetupTextsForm form, List<Refusal> refusals) {
        MaterialTexts stored = setup.material().texts();
        return new SetupTextsPage(
                SetupFrame.refused(
                        setup,
                        SetupStep.TEXTS,
                        refusals,
                        form.shown(),
                        SetupTextsForm.of(stored).shown()),
                form.over(stored));
    }
}
