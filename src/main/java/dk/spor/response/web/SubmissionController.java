package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.ChooseTreatment;
import dk.spor.response.Submission;
import dk.spor.response.SubmitResponse;
import dk.spor.response.Version;
import dk.spor.response.Versions;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.Received;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a response in, and shows its receipt. */
@Controller
class SubmissionController {

    private final ResponsePages pages;
    private final CheckPages checks;
    private final SubmittedPages submitted;
    private final Versions versions;
    private final SubmitResponse submitting;
    private final ChooseTreatment choosing;

    SubmissionController(
            ResponsePages pages,
            CheckPages checks,
            SubmittedPages submitted,
            Versions versions,
            SubmitResponse submitting,
            ChooseTreatment choosing) {
        this.pages = pages;
        this.checks = checks;
        this.submitted = submitted;
        this.versions = versions;
        this.submitting = submitting;
        this.choosing = choosing;
    }

    @PostMapping("/consultations/{slug}/response/submission")
    Object submit(
            @PathVariable String slug,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam UUID strategy,
            @ModelAttribute TreatmentForm form,
            @SignedIn Actor actor,
            HttpServletRequest request) {
        Asked asked = pages.asked(slug, actor);
        List<Refusal> malformed = form.malformed();
        if (!malformed.isEmpty()) {
            return checks.of(asked, form, new Errors(malformed), actor);
        }
        Submission submission = new Submission(
                key,
                revision,
                new StrategyVersionId(strategy),
                form.details(),
                form.unapproved().strip());
        Outcome<Version> outcome = submitting.submit(asked, submission, actor, Received.at(request));
        return outcome.<Object>fold(
                version -> SeeOther.to(ResponseAddress.of(asked) + "/receipt"),
                refusals -> refused(asked, form, refusals, actor));
    }

    private Object refused(Asked asked, TreatmentForm form, List<Refusal> refusals, Actor actor) {
        Optional<Version> first = versions.current(asked);
        if (first.isPresent()) {
            return new AlreadyPage(asked, first.get(), pages.name(first.get().submittedBy(), actor));
        }
        if (!pages.standing(asked, actor).mayWrite()) {
            choosing.choose(asked, form.details(), actor); // it can't be sent again, so it stays with the draft
        }
        return checks.of(asked, form, new Errors(refusals), actor);
    }

    @GetMapping("/consultations/{slug}/response/receipt")
    ReceiptPage receipt(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return submitted.receipt(asked, versions.current(asked).orElseThrow(NotFound::new), actor);
    }
}
