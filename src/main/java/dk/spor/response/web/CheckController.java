package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.ChooseTreatment;
import dk.spor.response.TreatmentForm;
import dk.spor.response.Versions;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The last page before a response is submitted. */
@Controller
class CheckController {

    private final ResponsePages pages;
    private final CheckPages checks;
    private final Versions versions;
    private final ChooseTreatment choosing;
    private final ReservationWords words;

    CheckController(
            ResponsePages pages,
            CheckPages checks,
            Versions versions,
            ChooseTreatment choosing,
            ReservationWords words) {
        this.pages = pages;
        this.checks = checks;
        this.versions = versions;
        this.choosing = choosing;
        this.words = words;
    }

    /** Once the response is submitted and can't be replaced there is nothing left to check. */
    @GetMapping("/consultations/{slug}/response/check")
    Object check(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return versions.current(asked).isPresent()
                        && !pages.standing(asked, actor).mayWrite()
                ? SeeOther.to(ResponseAddress.of(asked) + "/receipt")
                : checks.of(asked, actor);
    }

    @PostMapping("/consultations/{slug}/response/treatment")
    Object treat(@PathVariable String slug, @ModelAttribute TreatmentForm form, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        TreatmentForm filled = words.filled(form);
        List<Refusal> malformed = filled.malformed();
        if (!malformed.isEmpty()) {
            return checks.of(asked, form, new Errors(malformed), actor);
        }
        return choosing.choose(asked, filled.details(), filled.reserved(), actor)
                .<Object>fold(
                        lacks -> SeeOther.to(ResponseAddress.of(asked) + "/check")
                                .saying(lacks.isEmpty() ? "response.treatment.saved" : "response.treatment.begun"),
                        refusals -> checks.of(asked, form, new Errors(refusals), actor));
    }
}
