package dk.spor.consultation.web;

import dk.spor.consultation.ChangeProcess;
import dk.spor.consultation.ProcessStep;
import dk.spor.consultation.Seen;
import dk.spor.consultation.Setup;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The timeline: when what happens. */
@Controller
class SetupProcessController {

    private final Writing writing;
    private final ChangeProcess change;

    SetupProcessController(Writing writing, ChangeProcess change) {
        this.writing = writing;
        this.change = change;
    }

    @GetMapping("/consultations/{slug}/setup/process")
    SetupProcessPage form(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return new SetupProcessPage(
                SetupFrame.of(setup, SetupStep.PROCESS),
                SetupProcessForm.of(setup.material().process()));
    }

    @PostMapping("/consultations/{slug}/setup/process")
    Object save(@PathVariable String slug, @RequestParam Map<String, String> typed, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        SetupProcessForm form = SetupProcessForm.of(typed);
        return form.process()
                .fold(steps -> change.change(setup.id(), steps, new Seen(form.seen()), actor), Outcome::refused)
                .<Object>fold(
                        done -> Writing.onwards(setup, SetupStep.PROCESS),
                        refusals -> refused(writing.find(slug, actor), form, refusals));
    }

    private static SetupProcessPage refused(Setup setup, SetupProcessForm form, List<Refusal> refusals) {
        List<ProcessStep> stored = setup.material().process();
        return new SetupProcessPage(
                SetupFrame.refused(
                        setup,
                        SetupStep.PROCESS,
                        refusals,
                        form.shown(),
                        SetupProcessForm.of(stored).shown()),
                form.over(stored));
    }
}
