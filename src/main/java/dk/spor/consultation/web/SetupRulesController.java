package dk.spor.consultation.web;

import dk.spor.consultation.ChangeRules;
import dk.spor.consultation.Rules;
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

/** What holds for every answer, and where questions go. */
@Controller
class SetupRulesController {

    private final Writing writing;
    private final ChangeRules change;

    SetupRulesController(Writing writing, ChangeRules change) {
        this.writing = writing;
        this.change = change;
    }

    @GetMapping("/consultations/{slug}/setup/rules")
    SetupRulesPage form(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return new SetupRulesPage(SetupFrame.of(setup, SetupStep.RULES), SetupRulesForm.of(setup.rules()));
    }

    @PostMapping("/consultations/{slug}/setup/rules")
    Object save(@PathVariable String slug, SetupRulesForm form, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return change.change(setup.id(), form.rules(), new Seen(Typed.again(form.seen())), actor)
                .<Object>fold(
                        done -> Writing.onwards(setup, SetupStep.RULES),
                        refusals -> refused(writing.find(slug, actor), form, refusals));
    }

    private static SetupRulesPage refused(Setup setup, SetupRulesForm form, List<Refusal> refusals) {
        Rules stored = setup.rules();
        return new SetupRulesPage(
                SetupFrame.refused(
                        setup,
                        SetupStep.RULES,
                        refusals,
                        form.shown(),
                        SetupRulesForm.of(stored).shown()),
                form.over(stored));
    }
}
