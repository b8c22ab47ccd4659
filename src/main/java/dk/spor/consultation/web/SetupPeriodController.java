package dk.spor.consultation.web;

import dk.spor.consultation.ChangePeriod;
import dk.spor.consultation.Period;
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

/** From when until when answers will be taken. */
@Controller
class SetupPeriodController {

    private final Writing writing;
    private final ChangePeriod change;

    SetupPeriodController(Writing writing, ChangePeriod change) {
        this.writing = writing;
        this.change = change;
    }

    @GetMapping("/consultations/{slug}/setup/period")
    SetupPeriodPage form(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return new SetupPeriodPage(
                SetupFrame.of(setup, SetupStep.PERIOD), SetupPeriodForm.of(setup.period()), setup.period());
    }

    @PostMapping("/consultations/{slug}/setup/period")
    Object save(@PathVariable String slug, @RequestParam Map<String, String> typed, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        SetupPeriodForm form = SetupPeriodForm.of(typed);
        return form.period()
                .fold(period -> change.change(setup.id(), period, new Seen(form.seen()), actor), Outcome::refused)
                .<Object>fold(
                        done -> Writing.onwards(setup, SetupStep.PERIOD),
                        refusals -> refused(writing.find(slug, actor), form, refusals));
    }

    private static SetupPeriodPage refused(Setup setup, SetupPeriodForm form, List<Refusal> refusals) {
        Period stored = setup.period();
        return new SetupPeriodPage(
                SetupFrame.refused(
                        setup,
                        SetupStep.PERIOD,
                        refusals,
                        form.shown(),
                        SetupPeriodForm.of(stored).shown()),
                form.over(stored),
                form.period().fold(typed -> typed, none -> stored));
    }
}
