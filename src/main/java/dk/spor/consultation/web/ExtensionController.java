package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Disruption;
import dk.spor.consultation.ExtendDeadline;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Formats;
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
    private final ExtendDeadline extend;
    private final Disruption disruption;
    private final Clock clock;

    ExtensionController(
            Managing managing, Consultations consultations, ExtendDeadline extend, Disruption disruption, Clock clock) {
        this.managing = managing;
        this.consultations = consultations;
        this.extend = extend;
        this.disruption = disruption;
        this.clock = clock;
    }

    @GetMapping("/consultations/{slug}/extensions")
    ExtensionPage form(@PathVariable String slug, @SignedIn Actor actor) {
        return page(managing.find(slug, actor), ExtensionForm.of(Map.of()), List.of(), actor);
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
                        form.forWhom(),
                        form.deadline().local().orElseThrow(),
                        Typed.text(form.reason()),
                        actor)
                : Outcome.refused(malformed);
        return answer(consultation, form, outcome, actor, language);
    }

    @PostMapping("/consultations/{slug}/disruptions")
    Object disrupted(
            @PathVariable String slug,
            @RequestParam(defaultValue = "24") int hours,
            @SignedIn Actor actor,
            Locale language) {
        ConsultationSummary consultation = managing.find(slug, actor);
        LocalDateTime until = disruption.until(consultation.deadline(), hours, clock.instant());
        Outcome<Deadline> outcome = extend.extend(consultation.id(), null, until, disruption.reason(), actor);
        return answer(consultation, ExtensionForm.of(Map.of()), outcome, actor, language);
    }

    private Object answer(
            ConsultationSummary consultation,
            ExtensionForm form,
            Outcome<Deadline> outcome,
            Actor actor,
            Locale language) {
        return outcome.<Object>fold(
                deadline -> Managing.back(
                        consultation,
                        "consultation.said.extended",
                        Formats.of(language).deadline(deadline)),
                refusals -> page(consultation, form, refusals, actor));
    }

    private ExtensionPage page(
            ConsultationSummary consultation, ExtensionForm form, List<Refusal> refusals, Actor actor) {
        return new ExtensionPage(
                consultation, consultations.consultees(consultation.id(), actor), form, new Errors(refusals));
    }
}
