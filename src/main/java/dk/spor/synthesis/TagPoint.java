package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a point its tags. */
@Component
public class TagPoint {

    private final Tagging tagging;
    private final PointRows rows;
    private final Points points;
    private final LockedPoints locked;
    private final AssignPoint assigning;
    private final CaseWorkers workers;

    /**
     * What came of it.
     *
     * @param workerLeft whether a new tag's worker was passed over, being of the secretariat no longer
     */
    public record Tagged(PointId point, boolean workerLeft) {}

    /**
     * What came of it, tag by tag.
     *
     * @param assignment who answers the point then, and until when
     * @param workerLeft as {@link Tagged} says
     */
    record Borne(List<TagId> taken, List<TagId> given, Assignment assignment, boolean workerLeft) {}

    TagPoint(
            Tagging tagging,
            PointRows rows,
            Points points,
            LockedPoints locked,
            AssignPoint assigning,
            CaseWorkers workers) {
        this.tagging = tagging;
        this.rows = rows;
        this.points = points;
        this.locked = locked;
        this.assigning = assigning;
        this.workers = workers;
    }

    /**
     * Gives these and takes the others. A tag that was merged is kept as it was given while what it counts as is among
     * these. A point without a worker gets that of its first new tag whose worker is of the secretariat still.
     */
    @Transactional
    public Outcome<Tagged> tag(PointId id, Set<TagId> tags, Actor actor) {
        return locked(id, actor, (point, tree) -> done(bear(point, point.assignment(), tags, tree, actor), id));
    }

    /** Gives and takes only what is to be otherwise than it was seen: what somebody else has given meanwhile stays. */
    @Transactional
    public Outcome<Tagged> change(PointId id, Set<TagId> saw, Set<TagId> tags, Actor actor) {
        return saw.equals(tags) && points.find(id, actor).isPresent()
                ? Outcome.done(new Tagged(id, false))
                : locked(id, actor, (point, tree) -> {
                    Set<TagId> wanted = otherwise(point, tree, saw, tags);
                    return done(bear(point, point.assignment(), wanted, tree, actor), id);
                });
    }

    /** The same, after who is to answer it and by when; refused for either, nothing is changed. */
    Outcome<Tagged> change(PointId id, BesideEdit edit, Actor actor) {
        return locked(id, actor, (point, tree) -> {
            Set<TagId> wanted = otherwise(point, tree, edit.sawTags(), edit.tags());
            return assigning
                    .change(id, point.assignment(), edit.sawAssignment(), edit.assignment(), actor)
                    .fold(then -> done(bear(point, then, wanted, tree, actor), id), Outcome::refused);
        });
    }

    private static Outcome<Tagged> done(Borne borne, PointId id) {
        return Outcome.done(new Tagged(id, borne.workerLeft()));
    }

    private static Set<TagId> otherwise(LockedPoint point, TagTree tree, Set<TagId> saw, Set<TagId> tags) {
        Set<TagId> bears = tree.now(point.tags()).stream().map(Tag::id).collect(Collectors.toCollection(HashSet::new));
        saw.stream().filter(it -> !tags.contains(it)).forEach(bears::remove);
        tags.stream().filter(it -> !saw.contains(it)).forEach(bears::add);
        return bears;
    }

    /** First the tags, then the point, as everybody who locks both does. */
    private Outcome<Tagged> locked(PointId id, Actor actor, BiFunction<LockedPoint, TagTree, Outcome<Tagged>> deed) {
        return tagging.change(rows.of(id).consultation(), actor, tree -> {
            LockedPoint point = locked.of(id, actor);
            return point.lives() ? deed.apply(point, tree) : Outcome.refused(Refusal.of("synthesis.refusal.ended"));
        });
    }

    /**
     * For one who may, while that may be done.
     *
     * @param now who answers it by now, and until when
     */
    Borne bear(LockedPoint point, Assignment now, Set<TagId> tags, TagTree tree, Actor actor) {
        Set<Tag> counted = Set.copyOf(tree.now(point.tags()));
        List<TagId> taken = point.tags().stream()
                .filter(it -> tree.now(it).map(Tag::id).filter(tags::contains).isEmpty())
                .toList();
        taken.forEach(it -> tagging.take(point.id(), tree.find(it).orElseThrow(), actor));
        List<Tag> given =
                tree.now(tags).stream().filter(it -> !counted.contains(it)).toList();
        given.forEach(it -> tagging.give(point.id(), it, actor));
        List<PersonId> wanted = now.worker() != null
                ? List.of()
                : given.stream().map(Tag::worker).filter(Objects::nonNull).toList();
        Set<PersonId> there = wanted.isEmpty() ? Set.of() : workers.of(actor).keySet();
        Assignment then = wanted.stream()
                .filter(there::contains)
                .findFirst()
                .map(it -> new Assignment(it, now.due()))
                .orElse(now);
        assigning.give(point.id(), now, then, actor);
        boolean left = !wanted.isEmpty() && !there.contains(wanted.get(0));
        return new Borne(taken, given.stream().map(Tag::id).toList(), then, left);
    }
}
