package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.StandardReplies;
import dk.spor.reuse.StandardReply;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnswerJointly;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentEdit;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.KeepAsReply;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Seen;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Standard replies beside the answer to a point: putting one into what is being written, and keeping what was written. */
@Controller
@RequestMapping("/consultations/{slug}/points/{label}/assessment")
class ReuseController {

    private final DeskPages pages;
    private final PointDesk answers;
    private final StandardReplies replies;
    private final AnswerJointly saving;
    private final KeepAsReply keeping;

    ReuseController(
            DeskPages pages, PointDesk answers, StandardReplies replies, AnswerJointly saving, KeepAsReply keeping) {
        this.pages = pages;
        this.answers = answers;
        this.replies = replies;
        this.saving = saving;
        this.keeping = keeping;
    }

    /** The page again, with everything that was typed and the reply put in; nothing is saved. */
    @PostMapping("/insertion")
    DeskPage insert(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AssessmentForm form,
            @ModelAttribute BesideForm beside,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        AnsweredPoint point = pages.point(desk, label, actor);
        if (form.reply().isEmpty()) {
            Errors none =
                    new Errors(List.of(Refusal.of("synthesis.refusal.noReply").at("reply")));
            return pages.open(desk, point, filter, TypedPoint.of(form, beside), none, actor);
        }
        StandardReply reply = replies.all(desk.consultation().id(), actor).stream()
                .filter(it -> it.isInUse() && it.id().toString().equals(form.reply()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return pages.open(desk, point, filter, TypedPoint.of(form.with(reply), beside), Errors.NONE, actor);
    }

    /** Saves the answer, and its reason as a new standard reply. */
    @PostMapping("/reply")
    Object keep(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AssessmentForm form,
            @ModelAttribute BesideForm beside,
            @SignedIn Actor actor) {
        return answers.take(slug, label, filter, form, beside, actor, (sent, tagged) -> save(sent, form));
    }

    private Object save(PointDesk.Sent sent, AssessmentForm form) {
        PointId id = sent.point().point().id();
        AssessmentEdit edit = form.edit(sent.point().assessment());
        return saving.answer(form.seen(id), form.others(), edit, sent.actor())
                .<Object>fold(stayed -> keep(sent, form, stayed), refusals -> answers.refused(sent, form, refusals));
    }

    private Object keep(PointDesk.Sent sent, AssessmentForm form, List<String> stayed) {
        AnsweredPoint now = pages.point(sent.desk(), sent.label(), sent.actor());
        List<PointId> others = form.others().stream().map(Seen::point).toList();
        return keeping.keep(
                        sent.desk().consultation().id(),
                        new ReplyId(form.newReply()),
                        form.replyTitle(),
                        now.point().id(),
                        others,
                        sent.actor())
                .<Object>fold(
                        done -> stayed.isEmpty()
                                ? sent.to("synthesis.said.kept", sent.label())
                                : sent.to("synthesis.said.stayed", sent.label(), String.join(", ", stayed)),
                        refusals -> answers.refused(sent, form.over(now), at(refusals)));
    }

    /** The refusals of a standard reply, each at the field of this form. */
    private static List<Refusal> at(List<Refusal> refusals) {
        return refusals.stream()
                .map(it -> it.at("text".equals(it.field()) ? "reason" : "replyTitle"))
                .toList();
    }
}
