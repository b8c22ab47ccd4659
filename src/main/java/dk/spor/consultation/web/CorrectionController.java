package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.CorrectMaterial;
import dk.spor.consultation.PublishCorrection;
import dk.spor.consultation.Setup;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.InputText;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A mistake in an open consultation is mended by a new version of its material. */
@Controller
class CorrectionController {

    private final Managing managing;
    private final Writing writing;
    private final CorrectMaterial correct;
    private final PublishCorrection publish;

    CorrectionController(Managing managing, Writing writing, CorrectMaterial correct, PublishCorrection publish) {
        this.managing = managing;
        this.writing = writing;
        this.correct = correct;
        this.publish = publish;
    }

    @GetMapping("/consultations/{slug}/corrections")
    CorrectionPage explain(@PathVariable String slug, @SignedIn Actor actor) {
        return new CorrectionPage(managing.find(slug, actor), Errors.NONE);
    }

    @PostMapping("/consultations/{slug}/corrections")
    Object begin(@PathVariable String slug, @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        return correct.begin(consultation.id(), actor)
                .<Object>fold(
                        done -> SeeOther.to("/consultations/" + slug + "/setup/texts"),
                        refusals -> new CorrectionPage(consultation, new Errors(refusals)));
    }

    @PostMapping("/consultations/{slug}/corrections/publication")
    Object publish(@PathVariable String slug, @RequestParam Map<String, String> typed, @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        Optional<Setup> begun = writing.begun(slug, actor);
        if (begun.isEmpty() && consultation.status() != ConsultationStatus.DRAFT) {
            return Managing.back(consultation, "consultation.said.correctedAlready");
        }
        Setup setup = begun.orElseThrow(NotFound::new);
        CorrectionForm form = CorrectionForm.of(typed);
        List<Refusal> malformed = form.refusals();
        Outcome<Integer> outcome = malformed.isEmpty()
                ? publish.publish(setup.id(), InputText.normal(form.reason()), form.extendedTo(), actor)
                : Outcome.refused(malformed);
        return outcome.<Object>fold(
                number -> Managing.back(managing.find(slug, actor), "consultation.said.corrected"),
                refusals -> new SetupCheckPage(
                        SetupFrame.refused(setup, SetupStep.CHECK, refusals, List.of(), List.of()), slug, form));
    }
}
