package dk.spor.trace;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.revision.Changes;
import dk.spor.revision.PartKind;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.PublicPoints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Follows points to the text, and the text back to the points. */
@Component
public class ReadTraces {

    private final Consultations consultations;
    private final Strategies strategies;
    private final Changes changes;
    private final TracedPoints points;
    private final TracedHistory history;

    ReadTraces(
            Consultations consultations,
            Strategies strategies,
            Changes changes,
            TracedPoints points,
            TracedHistory history) {
        this.consultations = consultations;
        this.strategies = strategies;
        this.changes = changes;
        this.points = points;
        this.history = history;
    }

    /** Of a point, as far as the reader may follow it. */
    public Optional<PointTrace> point(String slug, String label, Actor actor) {
        return consultations
                .find(slug, actor)
                .flatMap(consultation -> points.find(consultation, label, actor)
                        .map(it -> new PointTrace(consultation, it, parts(consultation, it, actor))));
    }

    /**
     * Of the title, a track or a paragraph of a revised draft, as far as the reader may follow it; nothing for who may
     * follow none of its points.
     */
    public Optional<PartTrace> part(StrategyVersionId version, UUID part, PartKind type, Actor actor) {
        return changes.consultation(version)
                .flatMap(it -> consultations.find(it, actor))
                .flatMap(it -> part(it, version, part, type, actor));
    }

    /** The same of the strategy's title. */
    public Optional<PartTrace> title(StrategyVersionId version, Actor actor) {
        return strategies
                .version(version, actor)
                .flatMap(it -> part(version, it.strategy().value(), PartKind.STRATEGY, actor));
    }

    private List<TracedPart> parts(ConsultationSummary consultation, TracedPoint point, Actor actor) {
        List<StrategyVersion> versions = history.versions(consultation, actor);
        if (versions.isEmpty()) {
            return List.of();
        }
        StrategyVersion newest = versions.get(versions.size() - 1);
        StrategyText text = strategies.version(newest.id(), actor).orElseThrow();
        Map<UUID, List<TracedChange>> byPart =
                history.of(consultation, versions, it -> TracedChange.named(it).contains(point.id()), actor).stream()
                        .collect(Collectors.groupingBy(TracedChange::part, LinkedHashMap::new, Collectors.toList()));
        return byPart.entrySet().stream()
                .map(it -> TracedPart.of(it.getKey(), it.getValue().get(0).type(), text, newest, it.getValue()))
                .toList();
    }

    private Optional<PartTrace> part(
            ConsultationSummary consultation, StrategyVersionId id, UUID part, PartKind type, Actor actor) {
        List<StrategyVersion> all = history.versions(consultation, actor);
        int place = all.stream().map(StrategyVersion::id).toList().indexOf(id);
        return strategies.version(id, actor).filter(it -> place >= 0).flatMap(text -> {
            List<TracedChange> found = history.of(
                    consultation, all.subList(0, place + 1), it -> it.part().equals(part) && it.type() == type, actor);
            boolean may = PublicPoints.isOpenTo(consultation, actor)
                    || found.stream().anyMatch(it -> !it.points().isEmpty());
            return Optional.of(TracedPart.of(part, type, text, all.get(place), found))
                    .filter(it -> may && it.isThere())
                    .map(it -> new PartTrace(consultation, it));
        });
    }
}
