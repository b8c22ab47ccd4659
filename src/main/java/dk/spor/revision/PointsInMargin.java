package dk.spor.revision;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.PublicPoint;
import dk.spor.synthesis.PublicPoints;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where a reader of reasons finds their points: while they are treated, the secretariat at its desk; once the consultation
 * has been concluded, everybody in their traces.
 */
@Component
class PointsInMargin {

    private final PublicPoints open;

    PointsInMargin(PublicPoints open) {
        this.open = open;
    }

    /** A point that the reader may read. */
    record Found(Point point, @Nullable AssessmentOutcome outcome, String href) {}

    Map<PointId, Found> of(ConsultationSummary consultation, Collection<Reason> reasons, Actor actor) {
        Map<PointId, Found> found = new HashMap<>();
        if (consultation.status() == ConsultationStatus.CONCLUDED) {
            for (PublicPoint it :
                    open.find(consultation.id(), named(reasons), actor).values()) {
                found.put(
                        it.point().id(),
                        new Found(it.point(), it.outcome(), PointAddress.trace(consultation, it.point())));
            }
        } else {
            for (Reason it : reasons) {
                @Nullable AnsweredPoint answered = it.answered();
                if (answered != null) {
                    Point point = answered.point();
                    found.put(point.id(), new Found(point, answered.outcome(), PointAddress.of(consultation, point)));
                }
            }
        }
        return found;
    }

    private static List<PointId> named(Collection<Reason> reasons) {
        return reasons.stream()
                .flatMap(it -> it.point() == null ? Stream.of() : Stream.of(it.point()))
                .distinct()
                .toList();
    }
}
