package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.WithdrawConsultation;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Calling a consultation off. */
@Controller
class WithdrawalController {

    private final Managing managing;
    private final WithdrawConsultation withdraw;

    WithdrawalController(Managing managing, WithdrawConsultation withdraw) {
        this.managing = managing;
        this.withdraw = withdraw;
    }

    @GetMapping("/consultations/{slug}/withdrawal")
    WithdrawalPage form(@PathVariable String slug, @SignedIn Actor actor) {
        return new WithdrawalPage(managing.find(slug, actor), "", Managing.isLead(actor), Errors.NONE);
    }

    @PostMapping("/consultations/{slug}/withdrawal")
    Object withdraw(@PathVariable String slug, @RequestParam(defaultValue = "") String reason, @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        return withdraw.withdraw(consultation.id(), Typed.text(reason), actor)
                .<Object>fold(
                        done -> SeeOther.to("/consultations").saying("consultation.said.withdrawn"),
                        refusals ->
                                new WithdrawalPage(consultation, reason, Managing.isLead(actor), new Errors(refusals)));
    }
}
