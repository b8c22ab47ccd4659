package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what a point is about and who is to answer it; what is being answered meanwhile stays as it is typed. */
@Controller
@RequestMapping("/consultations/{slug}/points/{label}")
class BesideController {

    private final PointDesk desk;

    BesideController(PointDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/tags")
    Object tag(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AssessmentForm form,
            @ModelAttribute BesideForm beside,
            @ModelAttribute CheckForm check,
            @SignedIn Actor actor) {
        return desk.take(
                slug,
                label,
                filter,
                TypedPoint.of(form, beside, check),
                actor,
                (sent, tagged) ->
                        saved(sent, tagged.workerLeft() ? "synthesis.said.tagged.left" : "synthesis.said.tagged"));
    }

    @PostMapping("/assignment")
    Object assign(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AssessmentForm form,
            @ModelAttribute BesideForm beside,
            @ModelAttribute CheckForm check,
            @SignedIn Actor actor) {
        return desk.take(
                slug,
                label,
                filter,
                TypedPoint.of(form, beside, check),
                actor,
                (sent, tagged) -> saved(sent, "synthesis.said.assigned"));
    }

    private Object saved(PointDesk.Sent sent, String said) {
        TypedPoint typed = sent.typed();
        return sent.answer().isUnsaved(sent.point()) || typed.check().isCommented()
                ? desk.unsaved(sent, typed, Kept.BESIDE)
                : sent.to(said, sent.label());
    }
}
