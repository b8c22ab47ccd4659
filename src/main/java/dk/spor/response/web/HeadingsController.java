package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.AgendaHeading;
import dk.spor.response.AgendaHeadings;
import dk.spor.response.Asked;
import dk.spor.response.ChooseHeadings;
import dk.spor.response.HeadingSet;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The headings of a municipality's agendas. */
@Controller
class HeadingsController {

    private final ResponsePages responses;
    private final AgendaHeadings headings;
    private final ChooseHeadings choosing;

    HeadingsController(ResponsePages responses, AgendaHeadings headings, ChooseHeadings choosing) {
        this.responses = responses;
        this.headings = headings;
        this.choosing = choosing;
    }

    @GetMapping("/consultations/{slug}/response/agenda/headings")
    HeadingsPage show(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        return page(asked, HeadingsForm.of(headings.of(asked.municipality().id())), Errors.NONE, actor);
    }

    @PostMapping("/consultations/{slug}/response/agenda/headings")
    Object choose(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String set,
            @RequestParam Map<String, String> fields,
            @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        HeadingsForm form = HeadingsForm.sent(fields);
        List<AgendaHeading> chosen =
                HeadingsForm.chosen(set).map(HeadingSet::headings).orElseGet(form::headings);
        return choosing.choose(asked, chosen, actor)
                .<Object>fold(
                        done -> SeeOther.to(ResponseAddress.of(asked) + "/agenda/headings")
                                .saying("response.headings.said"),
                        refusals -> page(asked, form, new Errors(refusals), actor));
    }

    private HeadingsPage page(Asked asked, HeadingsForm form, Errors errors, Actor actor) {
        return new HeadingsPage(asked, responses.standing(asked, actor).submitter(), form, errors);
    }
}
