package dk.spor.trace;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.revision.Change;
import dk.spor.revision.Changes;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyVersion;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.PointId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what each revised draft has changed in the one before it, with the points that a reader may follow. */
@Component
class TracedHistory {

    private final Changes changes;
    private final Strategies strategies;
    private final TracedPoints points;

    TracedHistory(Changes changes, Strategies strategies, TracedPoints points) {
        this.changes = changes;
        this.strategies = strategies;
        this.points = points;
    }

    /** The revised drafts that the reader may see, the first one first. */
    List<StrategyVersion> versions(ConsultationSummary consultation, Actor actor) {
        return strategies.revisions(consultation.draft(), actor);
    }

    /** Such changes of these versions, the earliest first. */
    List<TracedChange> of(
            ConsultationSummary consultation, List<StrategyVersion> versions, Predicate<Change> such, Actor actor) {
        Map<StrategyVersionId, StrategyVersion> byId =
                versions.stream().collect(Collectors.toMap(StrategyVersion::id, Function.identity()));
        List<Change> found = changes.history(consultation.id(), actor).stream()
                .filter(it -> byId.containsKey(it.version()) && such.test(it))
                .toList();
        List<PointId> named = found.stream()
                .flatMap(it -> TracedChange.named(it).stream())
                .distinct()
                .toList();
        Map<PointId, TracedPoint> readable = points.find(consultation, named, actor);
        return found.stream()
                .map(it -> TracedChange.of(it, Objects.requireNonNull(byId.get(it.version())), readable))
                .toList();
    }
}
