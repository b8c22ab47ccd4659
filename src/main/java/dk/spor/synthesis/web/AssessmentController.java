package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.identity.SignedIn;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.SendJointly;
import dk.spor.synthesis.web.PointDesk.Answered;
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
    private final SendJointly sending;

    AssessmentController(PointDesk desk, DeskPages pages, SendJointly sending) {
        this.desk = desk;
        this.pages = pages;
        this.sending = sending;
    }

    @PostMapping("/consultations/{slug}/points/{label}/assessment")
    Object save(
            @PathVariable String slug,
            @PathVariable String label,
            @ModelAttribute FilterForm filter,
            @ModelAttribute AssessmentForm form,
            @ModelAttribute BesideForm beside,
            @ModelAttribute CheckForm check,
            @SignedIn Actor actor) {
        return desk.take(slug, label, filter, TypedPoint.of(form, beside, check), actor, (sent, tagged) -> save(sent));
    }

    private Object save(PointDesk.Sent sent) {
        @Nullable String neighbour = neighbour(sent);
        return desk.answer(sent, answered -> saved(answered, neighbour));
    }

    /** The label of the point that is opened after this one; null for this one. Asked before it may leave the list. */
    private @Nullable String neighbour(PointDesk.Sent sent) {
        @Nullable String then = sent.answer().then();
        boolean next = "next".equals(then);
        if (!next && !"previous".equals(then)) {
            return null;
        }
        Neighbours here = pages.neighbours(sent.desk(), sent.point().point(), sent.filter(), sent.actor());
        return next ? here.next() : here.previous();
    }

    /** A comment that nobody has been sent stays on the page. */
    private Object saved(Answered answered, @Nullable String neighbour) {
        PointDesk.Sent sent = answered.sent();
        if ("send".equals(sent.answer().then())) {
            return send(answered);
        }
        if (sent.typed().check().isCommented()) {
            return desk.unsaved(sent, sent.typed().answering(null), Kept.ANSWER);
        }
        SeeOther there = sent.toPoint(neighbour == null ? sent.label() : neighbour);
        return answered.to(there, "synthesis.said.saved", "synthesis.said.stayed", sent.label());
    }

    private Object send(Answered answered) {
        PointDesk.Sent sent = answered.sent();
        return sending.send(desk.now(sent), answered.others(), answered.stayed(), sent.actor())
                .<Object>fold(
                        labels -> answered.to(
                                sent.toPoint(sent.label()),
                                "synthesis.said.SEND",
                                "synthesis.said.sentNotAll",
                                Answered.labels(labels)),
                        refusals -> desk.unfinished(answered, kept(answered, refusals)));
    }

    /** Why it was not sent, with what has been done all the same. */
    private static List<Refusal> kept(Answered answered, List<Refusal> refusals) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.add(Refusal.of("synthesis.refusal.savedNotSent", answered.sent().label()));
        if (!answered.stayed().isEmpty()) {
            all.add(Refusal.of("synthesis.refusal.stayed", Answered.labels(answered.stayed())));
        }
        return all;
    }
}
