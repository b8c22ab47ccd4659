package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnswerJointly;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentEdit;
import dk.spor.synthesis.AssignPoint;
import dk.spor.synthesis.Assignment;
import dk.spor.synthesis.CheckAssessment;
import dk.spor.synthesis.CheckAssessment.Way;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Seen;
import dk.spor.synthesis.SendJointly;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private final AnswerJointly saving;
    private final SendJointly sending;
    private final CheckAssessment checking;
    private final AssignPoint assigning;

    AssessmentController(
            DeskPages pages,
            AnswerJointly saving,
            SendJointly sending,
            CheckAssessment checking,
            AssignPoint assigning) {
        this.pages = pages;
        this.saving = saving;
        this.sending = sending;
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
        @Nullable String next = "next".equals(form.then()) ? pages.next(desk, point.point(), filter, actor) : null;
        PointId id = point.point().id();
        AssessmentEdit edit = form.edit(point.assessment());
        return saving.answer(form.seen(id), form.others(), edit, actor)
                .<Object>fold(
                        stayed -> "send".equals(form.then())
                                ? send(desk, label, filter, form, stayed, actor)
                                : saved(desk, next == null ? label : next, filter, stayed, label),
                        refusals -> refused(desk, label, filter, form, refusals, actor));
    }

    private Object send(
            Desk desk, String label, FilterForm filter, AssessmentForm form, List<String> stayed, Actor actor) {
        AnsweredPoint now = pages.point(desk, label, actor);
        List<PointId> others = form.others().stream().map(Seen::point).toList();
        return sending.send(now, others, stayed, actor)
                .<Object>fold(
                        sent -> sent(to(desk, label, filter), String.join(", ", sent), stayed),
                        refusals -> refused(desk, label, filter, form.over(now), kept(label, stayed, refusals), actor));
    }

    private static SeeOther sent(SeeOther there, String labels, List<String> stayed) {
        return stayed.isEmpty()
                ? there.saying("synthesis.said.SEND", labels)
                : there.saying("synthesis.said.sentNotAll", labels, String.join(", ", stayed));
    }

    /** Why it was not sent, with what has been done all the same. */
    private static List<Refusal> kept(String label, List<String> stayed, List<Refusal> refusals) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.add(Refusal.of("synthesis.refusal.savedNotSent", label));
        if (!stayed.isEmpty()) {
            all.add(Refusal.of("synthesis.refusal.stayed", String.join(", ", stayed)));
        }
        return all;
    }

    private static SeeOther saved(Desk desk, String next, FilterForm filter, List<String> stayed, String label) {
        SeeOther there = to(desk, next, filter);
        return stayed.isEmpty()
                ? there.saying("synthesis.said.saved", label)
                : there.saying("synthesis.said.stayed", label, String.join(", ", stayed));
    }

    private Object refused(
            Desk desk,
            String label,
            FilterForm filter,
            @Nullable AssessmentForm form,
            List<Refusal> refusals,
            Actor actor) {
        return pages.open(desk, pages.point(desk, label, actor), filter, form, new Errors(refusals), actor);
    }

    private static SeeOther to(Desk desk, String label, FilterForm filter) {
        return SeeOther.to(desk.address() + "/" + label + filter.query());
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
        return checking.go(id, way, seen, why, actor)
                .<Object>fold(
                        done -> to(desk, label, filter).saying("synthesis.said." + way, label),
                        refusals -> refused(desk, label, filter, AssessmentForm.comment(why), refusals, actor));
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
        return assigning
                .assign(id, assignment, actor)
                .<Object>fold(
                        done -> to(desk, label, filter).saying("synthesis.said.assigned", label),
                        refusals -> refused(desk, label, filter, null, refusals, actor));
    }
}
