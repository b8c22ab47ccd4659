package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.reuse.ReplyId;
import dk.spor.reuse.ReplyVersion;
import dk.spor.reuse.WhereUsed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The answers that came from standard replies. */
@Component
public class AnswersFromReplies implements WhereUsed {

    private final Readable readable;
    private final Points points;
    private final OriginStore store;

    AnswersFromReplies(Readable readable, Points points, OriginStore store) {
        this.readable = readable;
        this.points = points;
        this.store = store;
    }

    @Override
    public Map<ReplyId, Integer> counts(ConsultationId consultation, Actor actor) {
        return store.counts(consultation, readable.municipalities(consultation, actor));
    }

    @Override
    public List<Use> uses(ConsultationId consultation, ReplyId reply, Actor actor) {
        Map<PointId, ReplyVersion> from = store.from(reply);
        return readable.consultation(consultation, actor).stream()
                .flatMap(it -> points.find(from.keySet(), actor).values().stream()
                        .map(point -> use(
                                it,
                                point,
                                Objects.requireNonNull(from.get(point.point().id())))))
                .toList();
    }

    /** What the reason of an answer came from. */
    public List<ReplyVersion> of(PointId point, Actor actor) {
        return points.find(point, actor).map(it -> store.of(point)).orElse(List.of());
    }

    private static Use use(ConsultationSummary consultation, AnsweredPoint answered, ReplyVersion version) {
        Point point = answered.point();
        return new Use(
                point.label(),
                "/consultations/" + consultation.slug() + "/points/" + point.label(),
                point.organisation().shortName(),
                version,
                Objects.requireNonNull(answered.assessment()).reason());
    }
}
