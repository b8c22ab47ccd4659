package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.StandardReplies;
import dk.spor.reuse.StandardReply;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnswerJointly;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.KeepAsReply;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Seen;
import dk.spor.ui.Errors;
import dk.spor.ui.NotFound;
import dk.spor.ui.SeeOther;
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
    private final StandardReplies replies;
    private final AnswerJointly saving;
    private final KeepAsReply keeping;

    ReuseController(DeskPages pages, StandardReplies replies, AnswerJointly saving, KeepAsReply keeping) {
        this.pages = pages;
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
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        AnsweredPoint point = pages.point(desk, label, actor);
        if (form.reply().isEmpty()) {
            Errors none =
                    new Errors(List.of(Refusal.of("synthesis.refusal.noReply").at("reply")));
            return pages.open(desk, point, filter, form, none, actor);
        }
        StandardReply reply = replies.all(desk.consultation().id(), actor).stream()
                .filter(it -> it.isInUse() && it.id().toString().equals(form.reply()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return pages.open(desk, point, filter, form.with(reply), Errors.NONE, actor);
    }

    /** Saves the answer, and its reason as a new standard reply. */
    @PostMapping("/reply")
    Object keep(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AssessmentForm form,
            @SignedIn Actor actor) {
        Desk desk = pages.desk(slug, actor);
        AnsweredPoint point = pages.point(desk, label, actor);
        PointId id = point.point().id();
        return saving.answer(form.seen(id), form.others(), form.edit(point.assessment()), actor)
                .<Object>fold(
                        stayed -> keep(desk, label, filter, form, stayed, actor),
                        refusals -> pages.open(desk, point, filter, form, new Errors(refusals), actor));
    }

    private Object keep(
            Desk desk, String label, FilterForm filter, AssessmentForm form, List<String> stayed, Actor actor) {
        AnsweredPoint now = pages.point(desk, label, actor);
        List<PointId> others = form.others().stream().map(Seen::point).toList();
        SeeOther there = SeeOther.to(desk.address() + "/" + label + filter.query());
        return keeping.keep(
                        desk.consultation().id(),
                        new ReplyId(form.newReply()),
                        form.replyTitle(),
                        now.point().id(),
                        others,
                        actor)
                .<Object>fold(
                        done -> stayed.isEmpty()
                                ? there.saying("synthesis.said.kept", label)
                                : there.saying("synthesis.said.stayed", label, String.join(", ", stayed)),
                        refusals -> pages.open(desk, now, filter, form.over(now), at(refusals), actor));
    }

    /** The refusals of a standard reply, each at the field of this form. */
    private static Errors at(List<Refusal> refusals) {
        return new Errors(refusals.stream()
                .map(it -> it.at("text".equals(it.field()) ? "reason" : "replyTitle"))
                .toList());
    }
}
