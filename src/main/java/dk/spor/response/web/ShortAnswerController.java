package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.Submission;
import dk.spor.response.SubmitResponse;
import dk.spor.response.TreatmentDetails;
import dk.spor.response.TreatmentForm;
import dk.spor.response.VersionKind;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.Received;
import dk.spor.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes in a response without remarks, and that a municipality gives none. */
@Controller
class ShortAnswerController {

    private static final String NIL = "nil-return";
    private static final String DECLINED = "declination";

    private final ResponsePages pages;
    private final SubmittedPages submitted;
    private final SubmitResponse submitting;

    ShortAnswerController(ResponsePages pages, SubmittedPages submitted, SubmitResponse submitting) {
        this.pages = pages;
        this.submitted = submitted;
        this.submitting = submitting;
    }

    @GetMapping("/consultations/{slug}/response/" + NIL)
    ShortAnswerPage askForNil(@PathVariable String slug, @SignedIn Actor actor) {
        return page(slug, VersionKind.NIL, blank(), Errors.NONE, actor);
    }

    @GetMapping("/consultations/{slug}/response/" + DECLINED)
    ShortAnswerPage askToDecline(@PathVariable String slug, @SignedIn Actor actor) {
        return page(slug, VersionKind.DECLINED, blank(), Errors.NONE, actor);
    }

    @PostMapping("/consultations/{slug}/response/" + NIL)
    Object nil(
            @PathVariable String slug,
            @RequestParam UUID key,
            @RequestParam UUID strategy,
            @RequestParam(defaultValue = "0") int replaces,
            @ModelAttribute TreatmentForm form,
            @SignedIn Actor actor,
            HttpServletRequest request) {
        List<Refusal> malformed = form.malformed();
        return malformed.isEmpty()
                ? submit(
                        slug,
                        submission(key, strategy, VersionKind.NIL, form.details(), replaces),
                        form,
                        actor,
                        request)
                : page(slug, VersionKind.NIL, form, new Errors(malformed), actor);
    }

    @PostMapping("/consultations/{slug}/response/" + DECLINED)
    Object decline(
            @PathVariable String slug,
            @RequestParam UUID key,
            @RequestParam UUID strategy,
            @RequestParam(defaultValue = "0") int replaces,
            @SignedIn Actor actor,
            HttpServletRequest request) {
        Submission submission = submission(key, strategy, VersionKind.DECLINED, TreatmentDetails.NONE, replaces);
        return submit(slug, submission, blank(), actor, request);
    }

    private Object submit(
            String slug, Submission submission, TreatmentForm form, Actor actor, HttpServletRequest request) {
        Asked asked = pages.asked(slug, actor);
        return submitting
                .submit(asked, submission, actor, Received.at(request))
                .<Object>fold(
                        version -> SeeOther.to(ResponseAddress.of(asked, version.number()) + "/receipt"),
                        refusals -> submitted
                                .already(asked, submission.replaces(), actor)
                                .<Object>map(it -> it)
                                .orElseGet(() -> page(slug, submission.kind(), form, new Errors(refusals), actor)));
    }

    private ShortAnswerPage page(String slug, VersionKind kind, TreatmentForm form, Errors errors, Actor actor) {
        Asked asked = pages.asked(slug, actor);
        Standing standing = pages.standing(asked, actor);
        if (!standing.submitter()) {
            throw new NotFound();
        }
        return new ShortAnswerPage(
                standing,
                kind,
                kind == VersionKind.NIL ? NIL : DECLINED,
                form,
                errors,
                UUID.randomUUID(),
                pages.strategy(asked, actor).id());
    }

    private static Submission submission(
            UUID key, UUID strategy, VersionKind kind, TreatmentDetails treatment, int replaces) {
        return new Submission(key, 0, new StrategyVersionId(strategy), kind, treatment, null, "", replaces);
    }

    private static TreatmentForm blank() {
        return TreatmentForm.of(TreatmentDetails.NONE, null);
    }
}
