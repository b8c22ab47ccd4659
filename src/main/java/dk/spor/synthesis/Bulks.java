package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was done to many points at once, for those who may read them. */
@Component
public class Bulks {

    private final Readable readable;
    private final Points points;
    private final BulkStore store;
    private final BulkUndoStore undoing;

    Bulks(Readable readable, Points points, BulkStore store, BulkUndoStore undoing) {
        this.readable = readable;
        this.points = points;
        this.store = store;
        this.undoing = undoing;
    }

    public Optional<Bulk> find(BulkId id, ConsultationId consultation, Actor actor) {
        return readable.consultation(consultation, actor)
                .flatMap(it -> store.deed(id, consultation))
                .map(it -> bulk(id, it, actor));
    }

    /** What was done to a point together with others, the newest first. */
    public List<BulkEvent> of(PointId point, Actor actor) {
        return points.find(point, actor).map(it -> store.events(point)).orElse(List.of());
    }

    private Bulk bulk(BulkId id, BulkDeed deed, Actor actor) {
        Map<PointId, BulkItem> items =
                store.items(id).stream().collect(Collectors.toMap(BulkItem::point, Function.identity()));
        Map<PointId, BulkFate> back = undoing.back(id);
        List<Bulk.Line> lines = points.find(items.keySet(), actor).values().stream()
                .map(AnsweredPoint::point)
                .map(it -> new Bulk.Line(
                        it, Objects.requireNonNull(items.get(it.id())).fate(), back.get(it.id())))
                .toList();
        return new Bulk(store.event(id), deed, lines, items.size() - lines.size());
    }
}
