package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Outcome;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssignPoint;
import dk.spor.synthesis.Assignment;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.CheckAssessment.Way;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.SaveAssessment;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers a point, takes the answer through its check, and says who is to do it. */
@Controller
@RequestMapping("/consultations/{slug}/points/{label}")
class AssessmentController {

    private final DeskPages pages;
    private final SaveAssessment saving;
    private final CheckAssessment checking;
    private final AssignPoint assigning;

    AssessmentController(DeskPages pages, SaveAssessment saving, CheckAssessment checking, AssignPoint assigning) {
        this.pages = pages;
        this.saving = saving;
        this.checking = checking;
        this.assigning = assigning;
    }

    @PostMapping("/assessment")
    Object save(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AssessmentForm form,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        AnsweredPoint point = pages.point(desk, label, actor);
        @Nullable
        String next =
                "next".equals(form.then()) ? pages.next(desk, point.point().id(), filter, actor) : null;
        Outcome<PointId> saved = saving.save(point.point().id(), form.revision(), form.edit(point.assessment()), actor);
        if ("send".equals(form.then()) && saved instanceof Outcome.Done) {
            AnsweredPoint now = pages.point(desk, label, actor);
            int seen = now.assessment() == null ? 0 : now.assessment().revision();
            saved = checking.go(point.point().id(), Way.SEND, seen, "", actor);
        }
        return saved.<Object>fold(
                done -> SeeOther.to(desk.address() + "/" + (next == null ? label : next) + filter.query())
                        .saying("synthesis.said.saved", label),
                refusals ->
                        pages.open(desk, pages.point(desk, label, actor), filter, form, new Errors(refusals), actor));
    }

    @PostMapping("/check")
    Object check(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @RequestParam(defaultValue = "SEND") Way way,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String why,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        PointId id = pages.point(desk, label, actor).point().id();
        return answer(desk, label, filter, checking.go(id, way, seen, why, actor), "synthesis.said." + way, actor);
    }

    @PostMapping("/assignment")
    Object assign(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @RequestParam(name = "caseWorker", defaultValue = "") String worker,
            @RequestParam(name = "dueBy", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate due,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        PointId id = pages.point(desk, label, actor).point().id();
        Assignment assignment = new Assignment(worker.isEmpty() ? null : new PersonId(UUID.fromString(worker)), due);
        return answer(desk, label, filter, assigning.assign(id, assignment, actor), "synthesis.said.assigned", actor);
    }

    private Object answer(
            Desk desk, String label, FilterForm filter, Outcome<PointId> outcome, String said, Actor actor) {
        return outcome.<Object>fold(
                done -> SeeOther.to(desk.address() + "/" + label + filter.query())
                        .saying(said, label),
                refusals ->
                        pages.open(desk, pages.point(desk, label, actor), filter, null, new Errors(refusals), actor));
    }
}
