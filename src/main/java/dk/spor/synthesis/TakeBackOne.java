package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back of one point what was done to many, unless somebody has changed that since. */
@Component
class TakeBackOne {

    private final PointRows rows;
    private final BulkStore store;
    private final AssignmentStore assignments;
    private final AssignPoint assigning;
    private final TagStore tags;
    private final Tagging tagging;
    private final AssessmentSteps steps;
    private final AssessmentStore assessments;

    TakeBackOne(
            PointRows rows,
            BulkStore store,
            AssignmentStore assignments,
            AssignPoint assigning,
            TagStore tags,
            Tagging tagging,
            AssessmentSteps steps,
            AssessmentStore assessments) {
        this.rows = rows;
        this.store = store;
        this.assignments = assignments;
        this.assigning = assigning;
        this.tags = tags;
        this.tagging = tagging;
        this.steps = steps;
        this.assessments = assessments;
    }

    /** @param now read after it was locked; null for one that has ended unreadably */
    BulkFate takeBack(
            BulkDeed deed, BulkItem item, @Nullable AnsweredPoint now, ConsultationId consultation, Actor actor) {
        if (now == null || !rows.lives(item.point())) {
            return BulkFate.ENDED;
        }
        if (deed instanceof BulkDeed.Answer) {
            return answer(item, now, actor);
        }
        if (deed instanceof BulkDeed.Mark mark) {
            return mark(mark, item, consultation, actor);
        }
        return assign(item, actor) ? BulkFate.DONE : BulkFate.MEANWHILE;
    }

    private boolean assign(BulkItem item, Actor actor) {
        boolean stands = assignments.of(item.point()).equals(item.after());
        if (stands) {
            assigning.give(item.point(), item.before(), actor);
        }
        return stands;
    }

    /** With it goes the case officer that came with the tag, if that is still the same. */
    private BulkFate mark(BulkDeed.Mark mark, BulkItem item, ConsultationId consultation, Actor actor) {
        Set<TagId> has = Set.copyOf(tags.of(List.of(item.point())).getOrDefault(item.point(), List.of()));
        TagTree tree = tags.tree(consultation);
        boolean stands = mark.given()
                ? has.containsAll(item.tags())
                : tree.now(has).stream()
                        .map(Tag::id)
                        .noneMatch(tree.now(item.tags()).stream().map(Tag::id).toList()::contains);
        if (!stands) {
            return BulkFate.MEANWHILE;
        }
        for (TagId it : item.tags()) {
            Tag tag = tree.find(it).orElseThrow();
            if (mark.given()) {
                tagging.take(item.point(), tag, actor);
            } else {
                tagging.give(item.point(), tag, actor);
            }
        }
        assign(item, actor);
        return BulkFate.DONE;
    }

    /** Whoever wrote it before has written it still, so that no one else can check it alone. */
    private BulkFate answer(BulkItem item, AnsweredPoint now, Actor actor) {
        Assessment stands = Objects.requireNonNull(now.assessment());
        if (store.original(item.point(), stands.revision()) != item.revision()) {
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
