package dk.spor.synthesis.web;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.synthesis.AnswerJointly;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.Desk;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.SaveBeside;
import dk.spor.synthesis.Seen;
import dk.spor.synthesis.TagPoint.Tagged;
import dk.spor.ui.Errors;
import dk.spor.ui.SeeOther;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The one form on the page of a point: whichever of its buttons is pressed, what was changed beside the answer is saved
 * first, and what else was typed is on the page again.
 */
@Component
class PointDesk {

    private final DeskPages pages;
    private final SaveBeside saving;
    private final AnswerJointly answering;

    PointDesk(DeskPages pages, SaveBeside saving, AnswerJointly answering) {
        this.pages = pages;
        this.saving = saving;
        this.answering = answering;
    }

    /** A form that somebody has sent from the page of a point. */
    record Sent(Desk desk, AnsweredPoint point, FilterForm filter, TypedPoint typed, Actor actor) {

        AssessmentForm answer() {
            return Objects.requireNonNull(typed.answer());
        }

        String label() {
            return point.point().label();
        }

        /** Back to the point, saying what was done. */
        SeeOther to(String said, Object... values) {
            return toPoint(label()).saying(said, values);
        }

        SeeOther toPoint(String label) {
            return SeeOther.to(desk.address() + "/" + label + filter.query());
        }
    }

    /**
     * An answer that has just been saved.
     *
     * @param others the points that were to get the same
     * @param stayed labels of those that did not
     */
    record Answered(Sent sent, List<PointId> others, List<String> stayed) {

        /** There, saying what was done to these; otherwise where some of them stayed as they were. */
        SeeOther to(SeeOther there, String said, String notAll, String labels) {
            return stayed.isEmpty() ? there.saying(said, labels) : there.saying(notAll, labels, labels(stayed));
        }

        static String labels(List<String> labels) {
            return String.join(", ", labels);
        }
    }

    Object take(
            String slug,
            String label,
            FilterForm filter,
            TypedPoint typed,
            Actor actor,
            BiFunction<Sent, Tagged, Object> deed) {
        Desk desk = pages.desk(slug, actor);
        AnsweredPoint point = pages.point(desk, label, actor);
        Sent sent = new Sent(desk, point, filter, typed, actor);
        return typed.edit()
                .<Object>fold(
                        edit -> saving.save(point.point().id(), edit, actor)
                                .<Object>fold(
                                        tagged -> deed.apply(sent, tagged), refusals -> refused(sent, typed, refusals)),
                        refusals -> refused(sent, typed, refusals));
    }

    /** Saves the answer, also to those that get the same, before whatever else is done with it. */
    Object answer(Sent sent, Function<Answered, Object> then) {
        AssessmentForm form = sent.answer();
        AnsweredPoint point = sent.point();
        List<PointId> others = form.others().stream().map(Seen::point).toList();
        return answering
                .answer(form.seen(point.point().id()), form.others(), form.edit(point.assessment()), sent.actor())
                .<Object>fold(
                        stayed -> then.apply(new Answered(sent, others, stayed)),
                        refusals -> refused(sent, sent.typed(), refusals));
    }

    /** The point as it was saved, why nothing else was done with it, and what was typed for that. */
    DeskPage unfinished(Answered answered, List<Refusal> refusals) {
        Sent sent = answered.sent();
        return refused(sent, sent.typed().answering(sent.answer().over(now(sent))), refusals);
    }

    AnsweredPoint now(Sent sent) {
        return pages.point(sent.desk(), sent.label(), sent.actor());
    }

    /** The point as it is now, with what was typed. */
    DeskPage refused(Sent sent, TypedPoint typed, List<Refusal> refusals) {
        return page(sent, typed, new Errors(refusals));
    }

    /** The point as it is now, with words that are not saved, and what has been done. */
    DeskPage unsaved(Sent sent, TypedPoint typed, Kept kept) {
        return page(sent, typed.keeping(kept), Errors.NONE);
    }

    private DeskPage page(Sent sent, TypedPoint typed, Errors errors) {
        return pages.open(sent.desk(), now(sent), sent.filter(), typed, errors, sent.actor());
    }
}
