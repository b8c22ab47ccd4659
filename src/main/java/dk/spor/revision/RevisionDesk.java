package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.strategy.Contested;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.LivingPoints;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the revised draft ask for. */
@Component
public class RevisionDesk {

    private final Revisions revisions;
    private final ChangesOfRevision changes;
    private final Reasons reasons;
    private final ReasonSteps steps;
    private final Points points;
    private final LivingPoints living;
    private final People people;
    private final Contested contested;
    private final ProposedWords words;

    RevisionDesk(
            Revisions revisions,
            ChangesOfRevision changes,
            Reasons reasons,
            ReasonSteps steps,
            Points points,
            LivingPoints living,
            People people,
            Contested contested,
            ProposedWords words) {
        this.revisions = revisions;
        this.changes = changes;
        this.reasons = reasons;
        this.steps = steps;
        this.points = points;
        this.living = living;
        this.people = people;
        this.contested = contested;
        this.words = words;
    }

    /** For the consultation's secretariat. */
    public Optional<Revision> find(String slug, Actor actor) {
        return revisions.desk(slug, actor);
    }

    /** What the newest draft has changed in the one that it was made from. */
    public List<Change> changes(Revision revision, Actor actor) {
        return changes.newest(revision, actor);
    }

    /** The reasons given in the newest draft, by part, also of parts whose change has been undone. */
    public Map<UUID, List<Reason>> reasons(Revision revision, Actor actor) {
        @Nullable StrategyText newest = revision.newest();
        return newest == null
                ? Map.of()
                : reasons.of(List.of(newest.id()), newest.isFrozen() ? null : newest.id(), actor);
    }

    /** What has been done with the reasons of a part, the newest first. */
    public List<ReasonStep> steps(Revision revision, UUID part) {
        @Nullable StrategyText newest = revision.newest();
        return newest == null ? List.of() : steps.of(new Part(newest.id(), part));
    }

    /** Every living point that the actor may read. */
    public List<AnsweredPoint> points(Revision revision, Actor actor) {
        return points.all(revision.consultation().id(), actor);
    }

    /** One of them; nothing when it lives no longer. */
    public Optional<AnsweredPoint> point(Revision revision, PointId id, Actor actor) {
        ConsultationId consultation = revision.consultation().id();
        return points.find(id, actor)
                .filter(it -> consultation.equals(living.of(List.of(id)).get(id)));
    }

    public Map<PointId, AnsweredPoint> points(Collection<PointId> ids, Actor actor) {
        return points.find(ids, actor);
    }

    /** The paragraphs in which two have written at once. */
    public Set<ParagraphId> contested(Revision revision, Actor actor) {
        @Nullable StrategyText newest = revision.newest();
        return newest == null ? Set.of() : contested.in(newest.id(), actor);
    }

    /** The paragraphs that are the words of proposals still, which nobody has written or let stand. */
    public Set<UUID> unwritten(Revision revision) {
        @Nullable StrategyText newest = revision.newest();
        return newest == null || newest.isFrozen()
                ? Set.of()
                : words.unwritten(newest).stream()
                        .map(it -> it.paragraph().id().value())
                        .collect(Collectors.toSet());
    }

    /** The names of those that the actor may know. */
    public Map<PersonId, String> names(Collection<PersonId> ids, Actor actor) {
        return people.colleagues(ids, actor);
    }
}
