package dk.spor.consultation.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.PublishConsultation;
import dk.spor.consultation.Setup;
import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Refusal;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in to the set-up, and the way out: the check, and the sending. */
@Controller
class SetupController {

    private final Writing writing;
    private final Managing managing;
    private final PublishConsultation publish;

    SetupController(Writing writing, Managing managing, PublishConsultation publish) {
        this.writing = writing;
        this.managing = managing;
        this.publish = publish;
    }

    /** To the first step on which something is missing. */
    @GetMapping("/consultations/{slug}/setup")
    SeeOther enter(@PathVariable String slug, @SignedIn Actor actor) {
        Setup setup = writing.find(slug, actor);
        return Writing.to(
                setup,
                setup.refusals().stream()
                        .map(SetupStep::mending)
                        .min(SetupStep::compareTo)
                        .orElse(SetupStep.CHECK));
    }

    @GetMapping("/consultations/{slug}/setup/check")
    SetupCheckPage check(@PathVariable String slug, @SignedIn Actor actor) {
        return page(writing.find(slug, actor), slug, List.of());
    }

    @PostMapping("/consultations/{slug}/opening")
    Object send(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String consultation,
            @SignedIn Actor actor) {
        Optional<ConsultationSummary> sentBefore = managing.sentOut(consultation, actor);
        if (sentBefore.isPresent()) {
            return Managing.back(sentBefore.get(), "consultation.said.sent");
        }
        Setup setup = writing.find(slug, actor);
        return publish.publish(setup.id(), Typed.line(address), actor)
                .<Object>fold(
                        sent -> SeeOther.to("/consultations/" + sent).saying("consultation.said.sent"),
                        refusals -> page(setup, address, refusals));
    }

    /** What is missing stands in the list of the page; only the address is typed here. */
    private static SetupCheckPage page(Setup setup, String address, List<Refusal> refusals) {
        List<Refusal> here = refusals.stream()
                .filter(it -> SetupStep.mending(it) == SetupStep.CHECK)
                .toList();
        return new SetupCheckPage(
                SetupFrame.refused(setup, SetupStep.CHECK, here, List.of(), List.of()), address, CorrectionForm.BLANK);
    }
}
