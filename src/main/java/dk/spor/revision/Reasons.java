package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.LivingPoints;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.Points;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
     * The reasons given in these versions, by part, in the order in which they were given; those of one instant in the
     * order of their points, then what is editorial.
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
        Map<PointId, Integer> order = order(answered);
        return rows.stream()
                .sorted(Comparator.comparing(ReasonStore.Row::at)
                        .thenComparing(it ->
                                it.point() == null ? order.size() + 1 : order.getOrDefault(it.point(), order.size())))
                .map(it -> reason(it, draft, answered, alive))
                .collect(Collectors.groupingBy(Given::part, Collectors.mapping(Given::reason, Collectors.toList())));
    }

    private static Map<PointId, Integer> order(Map<PointId, AnsweredPoint> answered) {
        Map<PointId, Integer> order = new HashMap<>();
        answered.keySet().forEach(it -> order.put(it, order.size()));
        return order;
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
