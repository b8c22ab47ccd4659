package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.StandardReplies;
import dk.spor.reuse.StandardReply;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.KeepAsReply;
import dk.spor.synthesis.web.PointDesk.Answered;
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
    private final PointDesk desk;
    private final StandardReplies replies;
    private final KeepAsReply keeping;

    ReuseController(DeskPages pages, PointDesk desk, StandardReplies replies, KeepAsReply keeping) {
        this.pages = pages;
        this.desk = desk;
        this.replies = replies;
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
            @ModelAttribute CheckForm check,
            @SignedIn Actor actor) {
        Desk here = pages.desk(slug, actor);
        AnsweredPoint point = pages.point(here, label, actor);
        TypedPoint typed = TypedPoint.of(form, beside, check);
        if (form.reply().isEmpty()) {
            Errors none =
                    new Errors(List.of(Refusal.of("synthesis.refusal.noReply").at("reply")));
            return pages.open(here, point, filter, typed, none, actor);
        }
        StandardReply reply = replies.all(here.consultation().id(), actor).stream()
                .filter(it -> it.isInUse() && it.id().toString().equals(form.reply()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return pages.open(here, point, filter, typed.answering(form.with(reply)), Errors.NONE, actor);
    }

    /** Saves the answer, and its reason as a new standard reply. */
    @PostMapping("/reply")
    Object keep(
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
                (sent, tagged) -> desk.answer(sent, this::keep));
    }

    private Object keep(Answered answered) {
        PointDesk.Sent sent = answered.sent();
        AssessmentForm form = sent.answer();
        return keeping.keep(
                        sent.desk().consultation().id(),
                        new ReplyId(form.newReply()),
                        form.replyTitle(),
                        sent.point().point().id(),
                        answered.others(),
                        sent.actor())
                .<Object>fold(
                        done -> answered.to(
                                sent.toPoint(sent.label()),
                                "synthesis.said.kept",
                                "synthesis.said.stayed",
                                sent.label()),
                        refusals -> desk.unfinished(answered, at(refusals)));
    }

    /** The refusals of a standard reply, each at the field of this form. */
    private static List<Refusal> at(List<Refusal> refusals) {
        return refusals.stream()
                .map(it -> it.at("text".equals(it.field()) ? "reason" : "replyTitle"))
                .toList();
    }
}
