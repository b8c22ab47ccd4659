package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.LivingPoints;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads reasons with the points that they name. */
@Component
class Reasons {

    private final ReasonStore store;
    private final Points points;
    private final LivingPoints living;

    Reasons(ReasonStore store, Points points, LivingPoints living) {
        this.store = store;
        this.points = points;
        this.living = living;
    }

    /**
     * The reasons given in these versions, by part, in the order in which they were given.
     *
     * @param draft the one that is being written, in which only points that live explain; null when none is
     */
    Map<UUID, List<Reason>> of(Collection<StrategyVersionId> versions, @Nullable StrategyVersionId draft, Actor actor) {
        List<ReasonStore.Row> rows = store.of(versions);
        Set<PointId> named = rows.stream()
                .map(ReasonStore.Row::point)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PointId, AnsweredPoint> answered = points.find(named, actor);
        Set<PointId> alive = living.of(named).keySet();
        return rows.stream()
                .map(it -> reason(it, draft, answered, alive))
                .collect(Collectors.groupingBy(Given::part, Collectors.mapping(Given::reason, Collectors.toList())));
    }

    private record Given(UUID part, Reason reason) {}

    private static Given reason(
            ReasonStore.Row row,
            @Nullable StrategyVersionId draft,
            Map<PointId, AnsweredPoint> answered,
            Set<PointId> alive) {
        @Nullable PointId point = row.point();
        boolean holds = point == null || !row.version().equals(draft) || alive.contains(point);
        @Nullable AnsweredPoint read = point == null ? null : answered.get(point);
        return new Given(row.part(), new Reason(row.version(), point, read, row.text(), row.by(), row.at(), holds));
    }
}
