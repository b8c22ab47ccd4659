package dk.spor.consultation.web;

import dk.spor.consultation.ChangeLetter;
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

/** The consultation letter. */
@Controller
class SetupLetterController {

    private final Writing writing;
    private final ChangeLetter change;

    SetupLetterController(Writing writing, ChangeLetter change) {
        this.writing = writing;
        this.change = change;
    }

    @GetMapping("/consultations/{slug}/setup/letter")
    SetupLetterPage form(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return new SetupLetterPage(SetupFrame.of(setup, SetupStep.LETTER), SetupLetterForm.of(setup));
    }

    @PostMapping("/consultations/{slug}/setup/letter")
    Object save(@PathVariable String slug, SetupLetterForm form, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return change.change(setup.id(), form.kept(setup), new Seen(Typed.again(form.seen())), actor)
                .<Object>fold(
                        done -> Writing.onwards(setup, SetupStep.LETTER),
                        refusals -> refused(writing.find(slug, actor), form, refusals));
    }

    private static SetupLetterPage refused(Setup setup, SetupLetterForm form, List<Refusal> refusals) {
        return new SetupLetterPage(
                SetupFrame.refused(
                        setup,
                        SetupStep.LETTER,
                        refusals,
                        form.shown(),
                        SetupLetterForm.of(setup).shown()),
                form.over(setup));
    }
}
