package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.CheckAssessment.Way;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the answer to a point through its check, with the comment that belongs to the step. */
@Controller
class CheckController {

    private final PointDesk desk;
    private final CheckAssessment checking;

    CheckController(PointDesk desk, CheckAssessment checking) {
        this.desk = desk;
        this.checking = checking;
    }

    @PostMapping("/consultations/{slug}/points/{label}/check")
    Object check(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @RequestParam(defaultValue = "SEND") Way way,
            @ModelAttribute AssessmentForm form,
            @ModelAttribute BesideForm beside,
            @ModelAttribute CheckForm check,
            @SignedIn Actor actor) {
        return desk.take(
                slug, label, filter, TypedPoint.of(form, beside, check), actor, (sent, tagged) -> go(sent, way));
    }

    /** What was changed in the answer is no part of what is checked: it is saved first, or stays on the page. */
    private Object go(PointDesk.Sent sent, Way way) {
        TypedPoint typed = sent.typed();
        boolean unsaved = sent.answer().isUnsaved(sent.point());
        if (unsaved && way == Way.APPROVE) {
            return desk.refused(sent, typed, List.of(Refusal.of("synthesis.refusal.unsaved")));
        }
        CheckForm check = typed.check();
        return checking.go(sent.point().point().id(), way, check.revision(), check.why(), sent.actor())
                .<Object>fold(
                        done -> unsaved
                                ? desk.unsaved(sent, typed.unchecked(), Kept.CHECK)
                                : sent.to("synthesis.said." + way, sent.label()),
                        refusals -> desk.refused(sent, unsaved ? typed : typed.answering(null), refusals));
    }
}
