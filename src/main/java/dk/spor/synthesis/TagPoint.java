package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private final CaseWorkers workers;

    /**
     * What came of it.
     *
     * @param workerLeft whether a new tag's worker was passed over, being of the secretariat no longer
     */
    public record Tagged(PointId point, boolean workerLeft) {}

    TagPoint(
            Tagging tagging,
            TagStore store,
            PointRows rows,
            Points points,
            AssignmentStore assignments,
            AssignPoint assign,
            CaseWorkers workers) {
        this.tagging = tagging;
        this.store = store;
        this.rows = rows;
        this.points = points;
        this.assignments = assignments;
        this.assign = assign;
        this.workers = workers;
    }

    /**
     * Gives these and takes the others. A tag that was merged is kept as it was given while what it counts as is among
     * these. A point without a worker gets that of its first new tag whose worker is of the secretariat still.
     */
    @Transactional
    public Outcome<Tagged> tag(PointId id, Set<TagId> tags, Actor actor) {
        return bear(id, now -> tags, actor);
    }

    /** Gives and takes only what is to be otherwise than it was seen: what somebody else has given meanwhile stays. */
    @Transactional
    public Outcome<Tagged> change(PointId id, Set<TagId> saw, Set<TagId> tags, Actor actor) {
        return saw.equals(tags) && points.find(id, actor).isPresent()
                ? Outcome.done(new Tagged(id, false))
                : bear(id, now -> otherwise(now, saw, tags), actor);
    }

    private static Set<TagId> otherwise(List<TagId> now, Set<TagId> saw, Set<TagId> tags) {
        Set<TagId> bears = new HashSet<>(now);
        saw.stream().filter(it -> !tags.contains(it)).forEach(bears::remove);
        tags.stream().filter(it -> !saw.contains(it)).forEach(bears::add);
        return bears;
    }

    private Outcome<Tagged> bear(PointId id, Function<List<TagId>, Set<TagId>> wanted, Actor actor) {
        if (points.find(id, actor).isEmpty()) {
            throw new NotFound();
        }
        ConsultationId consultation = rows.of(id).consultation();
        return tagging.change(consultation, actor, tree -> {
            if (!rows.of(id).lives()) {
                return Outcome.refused(Refusal.of("synthesis.refusal.ended"));
            }
            List<TagId> had = store.of(List.of(id)).getOrDefault(id, List.of());
            List<TagId> counted = tree.now(had).stream().map(Tag::id).toList();
            Set<TagId> tags = wanted.apply(counted);
            had.stream()
                    .filter(it ->
                            tree.now(it).map(Tag::id).filter(tags::contains).isEmpty())
                    .forEach(it -> tagging.take(id, tree.find(it).orElseThrow(), actor));
            List<Tag> given = tree.now(tags).stream()
                    .filter(it -> !counted.contains(it.id()))
                    .toList();
            given.forEach(it -> tagging.give(id, it, actor));
            return give(id, given, actor);
        });
    }

    private Outcome<Tagged> give(PointId id, List<Tag> tags, Actor actor) {
        Assignment now = assignments.of(id);
        List<PersonId> wanted = now.worker() != null
                ? List.of()
                : tags.stream().map(Tag::worker).filter(Objects::nonNull).toList();
        Set<PersonId> there = wanted.isEmpty() ? Set.of() : workers.of(actor).keySet();
        Optional<PersonId> worker = wanted.stream().filter(there::contains).findFirst();
        boolean left = !wanted.isEmpty() && !there.contains(wanted.get(0));
        return worker.map(it -> assign.assign(id, new Assignment(it, now.due()), actor))
                .orElse(Outcome.done(id))
                .fold(done -> Outcome.done(new Tagged(id, left)), Outcome::refused);
    }
}
