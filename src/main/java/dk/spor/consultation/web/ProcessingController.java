package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.StartProcessing;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.ui.Errors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning to process the responses. */
@Controller
class ProcessingController {

    private final Managing managing;
    private final StartProcessing start;

    ProcessingController(Managing managing, StartProcessing start) {
        this.managing = managing;
        this.start = start;
    }

    @GetMapping("/consultations/{slug}/processing")
    ProcessingPage form(@PathVariable String slug, @SignedIn Actor actor) {
        return new ProcessingPage(managing.find(slug, actor), Errors.NONE);
    }

    @PostMapping("/consultations/{slug}/processing")
    Object start(@PathVariable String slug, @SignedIn Actor actor) {
        ConsultationSummary consultation = managing.find(slug, actor);
        return start.start(consultation.id(), actor)
                .<Object>fold(
                        done -> Managing.back(consultation, "consultation.said.processing"),
                        refusals -> new ProcessingPage(consultation, new Errors(refusals)));
    }
}
