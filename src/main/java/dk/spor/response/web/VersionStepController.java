package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.Asked;
import dk.spor.response.ConfirmVersion;
import dk.spor.response.Decision;
import dk.spor.response.Decisions;
import dk.spor.response.Drafts;
import dk.spor.response.Reservation;
import dk.spor.response.Version;
import dk.spor.response.Versions;
import dk.spor.response.WithdrawVersion;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import dk.spor.ui.TypedDate;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Confirms a version, or withdraws it. */
@Controller
class VersionStepController {

    private final ResponsePages pages;
    private final SubmittedPages submitted;
    private final Versions versions;
    private final Drafts drafts;
    private final Decisions decisions;
    private final ConfirmVersion confirming;
    private final WithdrawVersion withdrawing;

    VersionStepController(
            ResponsePages pages,
            SubmittedPages submitted,
            Versions versions,
            Drafts drafts,
            Decisions decisions,
            ConfirmVersion confirming,
            WithdrawVersion withdrawing) {
        this.pages = pages;
        this.submitted = submitted;
        this.versions = versions;
        this.drafts = drafts;
        this.decisions = decisions;
        this.confirming = confirming;
        this.withdrawing = withdrawing;
    }

    /** What can't be confirmed now is shown as it stands. */
    @GetMapping("/consultations/{slug}/response/versions/{number}/confirmation")
    Object askToConfirm(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        Asked asked = asked(slug, actor);
        Version version = submitted.version(asked, number);
        Reservation reservation = version.reservation();
        return reservation == null || !pages.standing(asked, actor).mayConfirm(version.summary())
                ? SeeOther.to(ResponseAddress.of(asked, number))
                : new ConfirmationPage(asked, version, proposal(asked, version, reservation), Errors.NONE);
    }

    /** The decision that has been recorded of a meeting since it was submitted, or the day on which one was expected. */
    private ConfirmationForm proposal(Asked asked, Version version, Reservation reservation) {
        LocalDate submitted = Copenhagen.day(version.receivedAt());
        return decisions
                .of(drafts.of(asked))
                .map(Decision::details)
                .filter(it -> it.meetingDate() != null && !it.meetingDate().isBefore(submitted))
                .map(ConfirmationForm::of)
                .orElseGet(() -> ConfirmationForm.expected(TypedDate.of(reservation.expected())));
    }

    @PostMapping("/consultations/{slug}/response/versions/{number}/confirmation")
    Object confirm(
            @PathVariable String slug,
            @PathVariable int number,
            @ModelAttribute ConfirmationForm form,
            @SignedIn Actor actor) {
        Asked asked = asked(slug, actor);
        List<Refusal> malformed = form.malformed();
        return malformed.isEmpty()
                ? confirming
                        .confirm(asked, number, form.decision(), actor)
                        .<Object>fold(
                                done -> SeeOther.to(ResponseAddress.of(asked, number))
                                        .saying("response.confirmed"),
                                refusals -> confirmation(asked, number, form, refusals))
                : confirmation(asked, number, form, malformed);
    }

    @GetMapping("/consultations/{slug}/response/versions/{number}/withdrawal")
    Object askToWithdraw(@PathVariable String slug, @PathVariable int number, @SignedIn Actor actor) {
        Asked asked = asked(slug, actor);
        Version version = submitted.version(asked, number);
        return pages.standing(asked, actor).mayWithdraw(version.summary())
                ? withdrawal(asked, version, "", Errors.NONE, actor)
                : SeeOther.to(ResponseAddress.of(asked, number));
    }

    @PostMapping("/consultations/{slug}/response/versions/{number}/withdrawal")
    Object withdraw(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            @SignedIn Actor actor) {
        Asked asked = asked(slug, actor);
        return withdrawing
                .withdraw(asked, number, reason, actor)
                .<Object>fold(
                        done -> SeeOther.to(ResponseAddress.of(asked, number)).saying("response.withdrawn"),
                        refusals -> withdrawal(
                                asked, submitted.version(asked, number), reason, new Errors(refusals), actor));
    }

    private WithdrawalPage withdrawal(Asked asked, Version version, String reason, Errors errors, Actor actor) {
        boolean last = !versions.takesAnew(asked, pages.standing(asked, actor).now());
        return new WithdrawalPage(asked, version, last, reason, errors);
    }

    private ConfirmationPage confirmation(Asked asked, int number, ConfirmationForm form, List<Refusal> refusals) {
        return new ConfirmationPage(asked, submitted.version(asked, number), form, new Errors(refusals));
    }

    /** For those who answer for the municipality. */
    private Asked asked(String slug, Actor actor) {
        Asked asked = pages.asked(slug, actor);
        if (!actor.answersFor(asked.municipality().id())) {
            throw new NotFound();
        }
        return asked;
    }
}
