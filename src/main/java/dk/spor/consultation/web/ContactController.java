package dk.spor.consultation.web;

import dk.spor.consultation.ChangeContact;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Seen;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where questions go, also once the consultation has been sent out. */
@Controller
class ContactController {

    private final Managing managing;
    private final ChangeContact change;

    ContactController(Managing managing, ChangeContact change) {
        this.managing = managing;
        this.change = change;
    }

    @GetMapping("/consultations/{slug}/contact")
    ContactPage form(@PathVariable String slug, @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        return new ContactPage(consultation, ContactForm.of(consultation.contact()), Errors.NONE);
    }

    @PostMapping("/consultations/{slug}/contact")
    Object save(@PathVariable String slug, ContactForm form, @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        return change.change(consultation.id(), form.contact(), new Seen(Typed.again(form.seen())), actor)
                .<Object>fold(
                        done -> Managing.back(consultation, "consultation.said.contact"),
                        refusals -> refused(managing.find(slug, actor), form, refusals));
    }

    private static ContactPage refused(ConsultationSummary now, ContactForm form, List<Refusal> refusals) {
        ContactForm again = new ContactForm(
                form.function(),
                form.email(),
                form.telephone(),
                Seen.of(now.contact()).mark());
        return new ContactPage(now, again, new Errors(refusals));
    }
}
