package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnswerJointly;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentEdit;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Seen;
import dk.spor.synthesis.SendJointly;
import dk.spor.ui.SeeOther;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers a point, and sends the answer to its check. */
@Controller
class AssessmentController {

    private final PointDesk desk;
    private final DeskPages pages;
    private final AnswerJointly saving;
    private final SendJointly sending;

    AssessmentController(PointDesk desk, DeskPages pages, AnswerJointly saving, SendJointly sending) {
        this.desk = desk;
        this.pages = pages;
        this.saving = saving;
        this.sending = sending;
    }

    @PostMapping("/consultations/{slug}/points/{label}/assessment")
    Object save(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AssessmentForm form,
            @ModelAttribute BesideForm beside,
            @SignedIn Actor actor) {
        return desk.take(slug, label, filter, form, beside, actor, (sent, tagged) -> save(sent, form));
    }

    private Object save(PointDesk.Sent sent, AssessmentForm form) {
        AnsweredPoint point = sent.point();
        @Nullable String neighbour = neighbour(sent, form);
        PointId id = point.point().id();
        AssessmentEdit edit = form.edit(point.assessment());
        return saving.answer(form.seen(id), form.others(), edit, sent.actor())
                .<Object>fold(
                        stayed -> saved(sent, form, neighbour, stayed), refusals -> desk.refused(sent, form, refusals));
    }

    /** The label of the point that is opened after this one; null for this one. Asked before it may leave the list. */
    private @Nullable String neighbour(PointDesk.Sent sent, AssessmentForm form) {
        return switch (form.then() == null ? "" : form.then()) {
            case "next" -> pages.next(sent.desk(), sent.point().point(), sent.filter(), sent.actor());
            case "previous" -> pages.previous(sent.desk(), sent.point().point(), sent.filter(), sent.actor());
            default -> null;
        };
    }

    /** A comment that nobody has been sent stays on the page. */
    private Object saved(PointDesk.Sent sent, AssessmentForm form, @Nullable String neighbour, List<String> stayed) {
        if ("send".equals(form.then())) {
            return send(sent, form, stayed);
        }
        if (!form.why().isBlank()) {
            return desk.unsaved(sent, AssessmentForm.comment(form.why()), Kept.ANSWER);
        }
        SeeOther there = sent.toPoint(neighbour == null ? sent.label() : neighbour);
        return stayed.isEmpty()
                ? there.saying("synthesis.said.saved", sent.label())
                : there.saying("synthesis.said.stayed", sent.label(), String.join(", ", stayed));
    }

    private Object send(PointDesk.Sent sent, AssessmentForm form, List<String> stayed) {
        AnsweredPoint now = pages.point(sent.desk(), sent.label(), sent.actor());
        List<PointId> others = form.others().stream().map(Seen::point).toList();
        return sending.send(now, others, stayed, sent.actor())
                .<Object>fold(
                        labels -> sent(sent, String.join(", ", labels), stayed),
                        refusals -> desk.refused(sent, form.over(now), kept(sent.label(), stayed, refusals)));
    }

    private static SeeOther sent(PointDesk.Sent sent, String labels, List<String> stayed) {
        return stayed.isEmpty()
                ? sent.to("synthesis.said.SEND", labels)
                : sent.to("synthesis.said.sentNotAll", labels, String.join(", ", stayed));
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
}
