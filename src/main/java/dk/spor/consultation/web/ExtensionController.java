package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Disruption;
import dk.spor.consultation.ExtendAsSeen;
import dk.spor.consultation.Seen;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Formats;
import dk.spor.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A later deadline, for all or for one; and the one click for when Spor itself was down. */
@Controller
class ExtensionController {

    private final Managing managing;
    private final Consultations consultations;
    private final ExtendAsSeen extend;
    private final Disruption disruption;
    private final Clock clock;

    ExtensionController(
            Managing managing, Consultations consultations, ExtendAsSeen extend, Disruption disruption, Clock clock) {
        this.managing = managing;
        this.consultations = consultations;
        this.extend = extend;
        this.disruption = disruption;
        this.clock = clock;
    }

    @GetMapping("/consultations/{slug}/extensions")
    ExtensionPage form(@PathVariable String slug, @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        return page(consultation, ExtensionForm.blank(extend.now(consultation.id())), List.of(), actor);
    }

    @PostMapping("/consultations/{slug}/extensions")
    Object extend(
            @PathVariable String slug,
            @RequestParam Map<String, String> typed,
            @SignedIn Actor actor,
            Locale language) {
        ConsultationSummary consultation = managing.find(slug, actor);
        ExtensionForm form = ExtensionForm.of(typed);
        List<Refusal> malformed = form.refusals();
        Outcome<Deadline> outcome = malformed.isEmpty()
                ? extend.extend(
                        consultation.id(),
                        new Seen(form.seen()),
                        form.forWhom(),
                        form.deadline().local().orElseThrow(),
                        Typed.text(form.reason()),
                        actor)
                : Outcome.refused(malformed);
        return outcome.<Object>fold(
                deadline -> extended(consultation, deadline, language),
                refusals -> page(consultation, form.over(extend.now(consultation.id())), refusals, actor));
    }

    /** A second click, or one after somebody else's, changes nothing and shows the deadline that holds. */
    @PostMapping("/consultations/{slug}/disruptions")
    Object disrupted(
            @PathVariable String slug,
            @RequestParam(defaultValue = "24") int hours,
            @RequestParam(defaultValue = "") String seen,
            @SignedIn Actor actor,
            Locale language) {
        ConsultationSummary consultation = managing.find(slug, actor);
        LocalDateTime until = disruption.until(consultation.deadline(), hours, clock.instant());
        Seen then = new Seen(seen);
        return extend.extend(consultation.id(), then, null, until, disruption.reason(), actor)
                .<Object>fold(
                        deadline -> extended(consultation, deadline, language),
                        refusals -> then.equals(extend.now(consultation.id()))
                                ? page(consultation, ExtensionForm.blank(then), refusals, actor)
                                : already(managing.find(slug, actor), language));
    }

    private static SeeOther extended(ConsultationSummary consultation, Deadline deadline, Locale language) {
        return Managing.back(
                consultation, "consultation.said.extended", Formats.of(language).deadline(deadline));
    }

    private static SeeOther already(ConsultationSummary consultation, Locale language) {
        return Managing.back(
                consultation,
                "consultation.said.extendedAlready",
                Formats.of(language).deadline(consultation.deadline()));
    }

    private ExtensionPage page(
            ConsultationSummary consultation, ExtensionForm form, List<Refusal> refusals, Actor actor) {
        return new ExtensionPage(
                consultation, consultations.consultees(consultation.id(), actor), form, new Errors(refusals));
    }
}
