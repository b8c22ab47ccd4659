package dk.spor.consultation.web;

import dk.spor.consultation.CloseDoor;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.OpenDoor;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.organisation.Organisation;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Formats;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens and closes the door for one consultee's late answer. */
@Controller
class LateDoorController {

    private final Managing managing;
    private final Consultations consultations;
    private final OpenDoor open;
    private final CloseDoor close;
    private final Clock clock;

    LateDoorController(Managing managing, Consultations consultations, OpenDoor open, CloseDoor close, Clock clock) {
        this.managing = managing;
        this.consultations = consultations;
        this.open = open;
        this.close = close;
        this.clock = clock;
    }

    @GetMapping("/consultations/{slug}/late-doors/{municipality}")
    LateDoorPage door(@PathVariable String slug, @PathVariable String municipality, @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        Organisation consultee = consultee(consultation, municipality, actor);
        return page(consultation, consultee, LateDoorForm.blank(terms(consultation, consultee)), List.of());
    }

    @PostMapping("/consultations/{slug}/late-doors/{municipality}")
    Object open(
            @PathVariable String slug,
            @PathVariable String municipality,
            @RequestParam Map<String, String> typed,
            @SignedIn Actor actor,
            Locale language) {
        ConsultationSummary consultation = managing.find(slug, actor);
        Organisation consultee = consultee(consultation, municipality, actor);
        LateDoorForm form = LateDoorForm.of(typed);
        List<Refusal> malformed = form.until().refusals();
        Outcome<Deadline> outcome = malformed.isEmpty()
                ? open.open(
                        consultation.id(),
                        consultee.id(),
                        form.seen(),
                        form.until().local().orElseThrow(),
                        Typed.text(form.reason()),
                        actor)
                : Outcome.refused(malformed);
        return outcome.<Object>fold(
                until -> board(consultation)
                        .saying(
                                "consultation.said.doorOpened",
                                consultee.name(),
                                Formats.of(language).deadline(until)),
                refusals -> page(consultation, consultee, form, refusals));
    }

    @PostMapping("/consultations/{slug}/late-doors/{municipality}/closing")
    Object close(
            @PathVariable String slug,
            @PathVariable String municipality,
            @RequestParam Map<String, String> typed,
            @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        Organisation consultee = consultee(consultation, municipality, actor);
        LateDoorForm form = LateDoorForm.of(typed);
        return close.close(consultation.id(), consultee.id(), form.seen(), actor)
                .<Object>fold(
                        done -> board(consultation).saying("consultation.said.doorClosed", consultee.name()),
                        refusals -> page(consultation, consultee, form, refusals));
    }

    private LateDoorPage page(
            ConsultationSummary consultation, Organisation consultee, LateDoorForm form, List<Refusal> refusals) {
        Terms terms = terms(consultation, consultee);
        return new LateDoorPage(
                consultation, consultee, terms, form.over(terms), clock.instant(), new Errors(refusals));
    }

    private Organisation consultee(ConsultationSummary consultation, String municipality, Actor actor) {
        return consultations.consultees(consultation.id(), actor).stream()
                .filter(it -> it.slug().equals(municipality))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Terms terms(ConsultationSummary consultation, Organisation consultee) {
        return consultations.terms(consultation.id(), consultee.id()).orElseThrow(NotFound::new);
    }

    private static SeeOther board(ConsultationSummary consultation) {
        return SeeOther.to("/consultations/" + consultation.slug() + "/status");
    }
}
