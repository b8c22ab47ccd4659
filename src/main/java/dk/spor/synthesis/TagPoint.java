package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a point its tags. */
@Component
public class TagPoint {

    private final Tagging tagging;
    private final TagStore store;
    private final PointRows rows;
    private final Points points;
    private final AssignmentStore assignments;
    private final AssignPoint assign;

    TagPoint(
            Tagging tagging,
            TagStore store,
            PointRows rows,
            Points points,
            AssignmentStore assignments,
            AssignPoint assign) {
        this.tagging = tagging;
        this.store = store;
        this.rows = rows;
        this.points = points;
        this.assignments = assignments;
        this.assign = assign;
    }

    /**
     * Gives these and takes the others. A tag that was merged is kept as it was given while what it counts as is among
     * these. A point without a worker gets that of its first new tag which has one.
     */
    @Transactional
    public Outcome<PointId> tag(PointId id, Set<TagId> tags, Actor actor) {
        if (points.find(id, actor).isEmpty()) {
            throw new NotFound();
        }
        ConsultationId consultation = rows.of(List.of(id)).get(0).consultation();
        return tagging.change(consultation, actor, tree -> {
            List<TagId> had = store.of(List.of(id)).getOrDefault(id, List.of());
            had.stream()
                    .filter(it ->
                            tree.now(it).map(Tag::id).filter(tags::contains).isEmpty())
                    .forEach(it -> tagging.take(id, tree.find(it).orElseThrow(), actor));
            List<TagId> counted = tree.now(had).stream().map(Tag::id).toList();
            List<Tag> given = tree.now(tags).stream()
                    .filter(it -> !counted.contains(it.id()))
                    .toList();
            given.forEach(it -> tagging.give(id, it, actor));
            return given.stream()
                    .map(Tag::worker)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .filter(it -> assignments.of(id).worker() == null)
                    .map(it -> assign.assign(
                            id, new Assignment(it, assignments.of(id).due()), actor))
                    .orElse(Outcome.done(id));
        });
    }
}
