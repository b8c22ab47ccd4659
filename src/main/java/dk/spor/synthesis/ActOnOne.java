package dk.spor.synthesis;

import dk.spor.identity.Actor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does to one of many points what is done to all of them, by the verb that does it to one. */
@Component
class ActOnOne {

    private final AssignPoint assigning;
    private final TagPoint tagging;
    private final SaveAssessment saving;
    private final OriginStore origins;

    ActOnOne(AssignPoint assigning, TagPoint tagging, SaveAssessment saving, OriginStore origins) {
        this.assigning = assigning;
        this.tagging = tagging;
        this.saving = saving;
        this.origins = origins;
    }

    BulkItem act(Chosen chosen, LockedPoint point, BulkDeed deed, TagTree tree, Actor actor) {
        Assignment before = point.assignment();
        AnsweredPoint now = point.now();
        if (now == null || !point.lives()) {
            return BulkItem.untouched(point.id(), BulkFate.ENDED, before);
        }
        if (deed instanceof BulkDeed.Assign assign) {
            return assign(chosen, before, assign.over(before), actor);
        }
        return deed instanceof BulkDeed.Mark mark
                ? mark(point, mark, tree, actor)
                : answer(chosen, now, before, (BulkDeed.Answer) deed, actor);
    }

    private BulkItem assign(Chosen chosen, Assignment before, Assignment after, Actor actor) {
        if (before.equals(after)) {
            return BulkItem.untouched(chosen.point(), BulkFate.SAME, before);
        }
        if (!before.equals(chosen.assignment())) {
            return BulkItem.untouched(chosen.point(), BulkFate.MEANWHILE, before);
        }
        assigning.give(chosen.point(), before, after, actor);
        return new BulkItem(chosen.point(), BulkFate.DONE, before, after, List.of(), null, false, 0);
    }

    /** Tags of others don't stand in the way of this one. */
    private BulkItem mark(LockedPoint point, BulkDeed.Mark mark, TagTree tree, Actor actor) {
        Set<TagId> wanted = tree.now(point.tags()).stream().map(Tag::id).collect(Collectors.toSet());
        Tag tag = mark.now(tree).orElseThrow();
        boolean changes = mark.given() ? wanted.add(tag.id()) : wanted.remove(tag.id());
        if (!changes) {
            return BulkItem.untouched(point.id(), BulkFate.SAME, point.assignment());
        }
        TagPoint.Borne borne = tagging.bear(point, point.assignment(), wanted, tree, actor);
        List<TagId> changed = mark.given() ? borne.given() : borne.taken();
        return new BulkItem(point.id(), BulkFate.DONE, point.assignment(), borne.assignment(), changed, null, false, 0);
    }

    private BulkItem answer(Chosen chosen, AnsweredPoint now, Assignment before, BulkDeed.Answer answer, Actor actor) {
        @Nullable Assessment old = now.assessment();
        AssessmentEdit edit = answer.over(old, answer.reason().isBlank() ? origins.of(chosen.point()) : List.of());
        if (old != null && old.state() != AssessmentState.DRAFT) {
            return BulkItem.untouched(chosen.point(), BulkFate.SETTLED, before);
        }
        if (edit.says(old)) {
            return BulkItem.untouched(chosen.point(), BulkFate.SAME, before);
        }
        int revision = old == null ? 0 : old.revision();
        if (!chosen.seen().equals(Seen.of(now))) {
            return BulkItem.untouched(chosen.point(), BulkFate.MEANWHILE, before);
        }
        return saving.save(chosen.seen(), edit, actor)
                .fold(
                        done -> new BulkItem(
                                chosen.point(),
                                BulkFate.DONE,
                                before,
                                before,
                                List.of(),
                                old,
                                now.point().changed(),
                                revision + 1),
                        refusals -> {
                            throw new IllegalStateException("refused after all: " + refusals);
                        });
    }
}
