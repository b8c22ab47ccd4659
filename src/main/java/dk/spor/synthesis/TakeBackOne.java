package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.util.Collections;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes back of one point what was done to many, unless somebody has changed that since. */
@Component
class TakeBackOne {

    private final BulkUndoStore undoing;
    private final AssignPoint assigning;
    private final Tagging tagging;
    private final AssessmentSteps steps;
    private final AssessmentStore assessments;

    TakeBackOne(
            BulkUndoStore undoing,
            AssignPoint assigning,
            Tagging tagging,
            AssessmentSteps steps,
            AssessmentStore assessments) {
        this.undoing = undoing;
        this.assigning = assigning;
        this.tagging = tagging;
        this.steps = steps;
        this.assessments = assessments;
    }

    BulkFate takeBack(BulkDeed deed, BulkItem item, LockedPoint point, TagTree tree, Actor actor) {
        AnsweredPoint now = point.now();
        if (now == null || !point.lives()) {
            return BulkFate.ENDED;
        }
        if (deed instanceof BulkDeed.Answer) {
            return answer(item, now, actor);
        }
        if (deed instanceof BulkDeed.Mark mark) {
            return mark(mark, item, point, tree, actor);
        }
        return assign(item, point, actor) ? BulkFate.DONE : BulkFate.MEANWHILE;
    }

    private boolean assign(BulkItem item, LockedPoint point, Actor actor) {
        boolean stands = point.assignment().equals(item.after());
        if (stands) {
            assigning.give(point.id(), point.assignment(), item.before(), actor);
        }
        return stands;
    }

    /** With it goes the case officer that came with the tag, if that is still the same. */
    private BulkFate mark(BulkDeed.Mark mark, BulkItem item, LockedPoint point, TagTree tree, Actor actor) {
        boolean stands = mark.given()
                ? point.tags().containsAll(item.tags())
                : Collections.disjoint(tree.now(point.tags()), tree.now(item.tags()));
        if (!stands) {
            return BulkFate.MEANWHILE;
        }
        for (TagId it : item.tags()) {
            Tag tag = tree.find(it).orElseThrow();
            if (mark.given()) {
                tagging.take(point.id(), tag, actor);
            } else {
                tagging.give(point.id(), tag, actor);
            }
        }
        assign(item, point, actor);
        return BulkFate.DONE;
    }

    /** Whoever wrote it before has written it still, so that no one else can check it alone. */
    private BulkFate answer(BulkItem item, AnsweredPoint now, Actor actor) {
        Assessment stands = Objects.requireNonNull(now.assessment());
        if (undoing.original(item.point(), stands.revision()) != item.revision()) {
            return BulkFate.MEANWHILE;
        }
        Assessment before = item.answer();
        Assessment again = new Assessment(
                before == null ? null : before.outcome(),
                before == null ? RichText.EMPTY : before.reason(),
                before == null ? "" : before.summary(),
                before == null ? "" : before.note(),
                AssessmentState.DRAFT,
                stands.revision() + 1,
                before == null ? new PersonId(Objects.requireNonNull(actor.by().person())) : before.writtenBy(),
                before == null ? steps.now() : before.writtenAt());
        steps.take(item.point(), AssessmentStep.TAKEN_BACK, again, "", actor);
        if (item.changed()) {
            assessments.markChanged(item.point());
        }
        return BulkFate.DONE;
    }
}
