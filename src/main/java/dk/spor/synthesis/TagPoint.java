package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
    private final AssignPoint assigning;
    private final CaseWorkers workers;

    /**
     * What came of it.
     *
     * @param workerLeft whether a new tag's worker was passed over, being of the secretariat no longer
     */
    public record Tagged(PointId point, boolean workerLeft) {}

    /** What is done with a point, seeing the tags of its consultation, and who is to answer it until when. */
    private interface Deed {
        Outcome<Tagged> on(TagTree tree, Assignment now);
    }

    TagPoint(
            Tagging tagging,
            TagStore store,
            PointRows rows,
            Points points,
            AssignPoint assigning,
            CaseWorkers workers) {
        this.tagging = tagging;
        this.store = store;
        this.rows = rows;
        this.points = points;
        this.assigning = assigning;
        this.workers = workers;
    }

    /**
     * Gives these and takes the others. A tag that was merged is kept as it was given while what it counts as is among
     * these. A point without a worker gets that of its first new tag whose worker is of the secretariat still.
     */
    @Transactional
    public Outcome<Tagged> tag(PointId id, Set<TagId> tags, Actor actor) {
        return locked(id, actor, (tree, now) -> bear(id, tree, now, bears -> tags, actor));
    }

    /** Gives and takes only what is to be otherwise than it was seen: what somebody else has given meanwhile stays. */
    @Transactional
    public Outcome<Tagged> change(PointId id, Set<TagId> saw, Set<TagId> tags, Actor actor) {
        return saw.equals(tags) && points.find(id, actor).isPresent()
                ? Outcome.done(new Tagged(id, false))
                : locked(id, actor, (tree, now) -> bear(id, tree, now, bears -> otherwise(bears, saw, tags), actor));
    }

    /** The same, after who is to answer it and by when; refused for either, nothing is changed. */
    Outcome<Tagged> change(PointId id, BesideEdit edit, Actor actor) {
        return locked(id, actor, (tree, now) -> assigning
                .change(id, now, edit.sawAssignment(), edit.assignment(), actor)
                .fold(
                        then -> bear(id, tree, then, it -> otherwise(it, edit.sawTags(), edit.tags()), actor),
                        Outcome::refused));
    }

    private static Set<TagId> otherwise(List<TagId> now, Set<TagId> saw, Set<TagId> tags) {
        Set<TagId> bears = new HashSet<>(now);
        saw.stream().filter(it -> !tags.contains(it)).forEach(bears::remove);
        tags.stream().filter(it -> !saw.contains(it)).forEach(bears::add);
        return bears;
    }

    /** First the tags, then the point, as everybody who locks both does. */
    private Outcome<Tagged> locked(PointId id, Actor actor, Deed deed) {
        return tagging.change(rows.of(id).consultation(), actor, tree -> {
            Assignment now = assigning.locked(id, actor);
            return rows.of(id).lives()
                    ? deed.on(tree, now)
                    : Outcome.refused(Refusal.of("synthesis.refusal.ended"));
        });
    }

    private Outcome<Tagged> bear(
            PointId id, TagTree tree, Assignment now, Function<List<TagId>, Set<TagId>> wanted, Actor actor) {
        List<TagId> had = store.of(List.of(id)).getOrDefault(id, List.of());
        List<TagId> counted = tree.now(had).stream().map(Tag::id).toList();
        Set<TagId> tags = wanted.apply(counted);
        had.stream()
                .filter(it -> tree.now(it).map(Tag::id).filter(tags::contains).isEmpty())
                .forEach(it -> tagging.take(id, tree.find(it).orElseThrow(), actor));
        List<Tag> given = tree.now(tags).stream()
                .filter(it -> !counted.contains(it.id()))
                .toList();
        given.forEach(it -> tagging.give(id, it, actor));
        return Outcome.done(new Tagged(id, assign(id, now, given, actor)));
    }

    /**
     * Gives a point that nobody is to answer to the worker of the first of these tags whose worker is there still.
     *
     * @return whether one was passed over
     */
    private boolean assign(PointId id, Assignment now, List<Tag> tags, Actor actor) {
        List<PersonId> wanted = now.worker() != null
                ? List.of()
                : tags.stream().map(Tag::worker).filter(Objects::nonNull).toList();
        Set<PersonId> there = wanted.isEmpty() ? Set.of() : workers.of(actor).keySet();
        wanted.stream()
                .filter(there::contains)
                .findFirst()
                .ifPresent(it -> assigning.give(id, now, new Assignment(it, now.due()), actor));
        return !wanted.isEmpty() && !there.contains(wanted.get(0));
    }
}
