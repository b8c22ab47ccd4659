package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.ChooseTreatment;
import dk.spor.response.Submission;
import dk.spor.response.SubmitResponse;
import dk.spor.response.TreatmentForm;
import dk.spor.response.Version;
import dk.spor.response.VersionKind;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
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
    private final SubmitResponse submitting;
    private final ChooseTreatment choosing;
    private final ReservationWords words;

    SubmissionController(
            ResponsePages pages,
            CheckPages checks,
            SubmittedPages submitted,
            SubmitResponse submitting,
            ChooseTreatment choosing,
            ReservationWords words) {
        this.pages = pages;
        this.checks = checks;
        this.submitted = submitted;
        this.submitting = submitting;
        this.choosing = choosing;
        this.words = words;
    }

    @PostMapping("/consultations/{slug}/response/submission")
    Object submit(
            @PathVariable String slug,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam UUID strategy,
            @RequestParam(defaultValue = "0") int replaces,
            @ModelAttribute TreatmentForm form,
            @SignedIn Actor actor,
            HttpServletRequest request) {
        Asked asked = pages.asked(slug, actor);
        List<Refusal> malformed = form.malformed();
        if (!malformed.isEmpty()) {
            return checks.of(asked, form, new Errors(malformed), actor);
        }
        if (!words.filled(form).equals(form)) {
            Refusal unread = Refusal.of("response.check.reservation.read").at("reservation");
            return checks.of(asked, form, new Errors(List.of(unread)), actor);
        }
        Submission submission = new Submission(
                key,
                revision,
                new StrategyVersionId(strategy),
                form.isProvisional() ? VersionKind.PROVISIONAL : VersionKind.FINAL,
                form.details(),
                form.reserved(),
                form.unapproved().strip(),
                replaces);
        Outcome<Version> outcome = submitting.submit(asked, submission, actor, Received.at(request));
        return outcome.<Object>fold(
                version -> SeeOther.to(ResponseAddress.of(asked, version.number()) + "/receipt"),
                refusals -> refused(asked, form, replaces, refusals, actor));
    }

    private Object refused(Asked asked, TreatmentForm form, int replaces, List<Refusal> refusals, Actor actor) {
        Optional<AlreadyPage> already = submitted.already(asked, replaces, actor);
        if (already.isPresent()) {
            return already.get();
        }
        if (!pages.standing(asked, actor).mayWrite()) {
            choosing.choose(
                    asked,
                    form.details(),
                    form.reserved(),
                    actor); // it can't be sent again, so it stays with the draft
        }
        return checks.of(asked, form, new Errors(refusals), actor);
    }

    @GetMapping("/consultations/{slug}/response/receipt")
    ReceiptPage receipt(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = pages.asked(slug, actor);
        return submitted.receipt(asked, submitted.newest(asked), actor);
    }
}
