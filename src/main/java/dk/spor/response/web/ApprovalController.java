package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.response.ApproveResponse;
import dk.spor.response.Asked;
import dk.spor.response.ChooseFourEyes;
import dk.spor.response.RequestApproval;
import dk.spor.response.SendBack;
import dk.spor.response.TakeBack;
import dk.spor.shared.Outcome;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends the draft to approval; approves it, sends it back, or takes it back. */
@Controller
class ApprovalController {

    private final ResponsePages responses;
    private final ApprovalPages pages;
    private final RequestApproval requesting;
    private final ApproveResponse approving;
    private final SendBack sending;
    private final TakeBack taking;
    private final ChooseFourEyes choosing;

    ApprovalController(
            ResponsePages responses,
            ApprovalPages pages,
            RequestApproval requesting,
            ApproveResponse approving,
            SendBack sending,
            TakeBack taking,
            ChooseFourEyes choosing) {
        this.responses = responses;
        this.pages = pages;
        this.requesting = requesting;
        this.approving = approving;
        this.sending = sending;
        this.taking = taking;
        this.choosing = choosing;
    }

    @GetMapping("/consultations/{slug}/response/approval")
    ApprovalPage approval(@PathVariable String slug, @SignedIn Actor actor) {
        return pages.of(responses.asked(slug, actor), ApprovalForm.EMPTY, Errors.NONE, actor);
    }

    @PostMapping("/consultations/{slug}/response/approval/request")
    Object request(@PathVariable String slug, @ModelAttribute ApprovalForm form, @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        return answer(asked, form, requesting.request(asked, form.message(), actor), "requested", actor);
    }

    @PostMapping("/consultations/{slug}/response/approval")
    Object approve(@PathVariable String slug, @RequestParam(defaultValue = "0") int revision, @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        return answer(asked, ApprovalForm.EMPTY, approving.approve(asked, revision, actor), "approved", actor);
    }

    @PostMapping("/consultations/{slug}/response/approval/return")
    Object sendBack(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int revision,
            @ModelAttribute ApprovalForm form,
            @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        return answer(asked, form, sending.send(asked, revision, form.reason(), actor), "sentBack", actor);
    }

    @PostMapping("/consultations/{slug}/response/recall")
    Object takeBack(@PathVariable String slug, @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        return answer(asked, ApprovalForm.EMPTY, taking.take(asked, actor), "takenBack", actor);
    }

    @PostMapping("/consultations/{slug}/response/approval/four-eyes")
    Object fourEyes(
            @PathVariable String slug, @RequestParam(defaultValue = "false") boolean required, @SignedIn Actor actor) {
        Asked asked = responses.asked(slug, actor);
        String said = required ? "fourEyes" : "fourEyesOff";
        return answer(asked, ApprovalForm.EMPTY, choosing.choose(asked, required, actor), said, actor);
    }

    private Object answer(Asked asked, ApprovalForm form, Outcome<?> outcome, String said, Actor actor) {
        return outcome.<Object>fold(
                done -> SeeOther.to(ResponseAddress.of(asked) + "/approval").saying("response.approval.said." + said),
                refusals -> pages.of(asked, form, new Errors(refusals), actor));
    }
}
