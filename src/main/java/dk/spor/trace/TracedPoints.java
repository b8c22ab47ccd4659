package dk.spor.trace;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.report.ToldPoint;
import dk.spor.report.ToldPoints;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.PublicPoint;
import dk.spor.synthesis.PublicPoints;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The points that a reader may follow: once the consultation has been concluded, everybody each; before that the
 * association's secretariat, and a municipality's people their own as the locked report tells them.
 */
@Component
class TracedPoints {

    private final Organisations organisations;
    private final PublicPoints open;
    private final ToldPoints told;

    TracedPoints(Organisations organisations, PublicPoints open, ToldPoints told) {
        this.organisations = organisations;
        this.open = open;
        this.told = told;
    }

    Optional<TracedPoint> find(ConsultationSummary consultation, String label, Actor actor) {
        return PublicPoints.isOpenTo(consultation, actor)
                ? open.find(consultation.id(), label, actor).map(TracedPoint::of)
                : own(consultation, actor).values().stream()
                        .filter(it -> it.label().equals(label))
                        .findFirst();
    }

    Map<PointId, TracedPoint> find(ConsultationSummary consultation, Collection<PointId> ids, Actor actor) {
        Map<PointId, TracedPoint> found = new LinkedHashMap<>();
        if (PublicPoints.isOpenTo(consultation, actor)) {
            for (PublicPoint it : open.find(consultation.id(), ids, actor).values()) {
                found.put(it.point().id(), TracedPoint.of(it));
            }
        } else {
            found.putAll(own(consultation, actor));
            found.keySet().retainAll(ids);
        }
        return found;
    }

    private Map<PointId, TracedPoint> own(ConsultationSummary consultation, Actor actor) {
        Map<PointId, TracedPoint> own = new LinkedHashMap<>();
        List<ToldPoint> points = told.own(consultation.id(), actor);
        if (!points.isEmpty()) {
            Organisation municipality = organisations
                    .find(Objects.requireNonNull(actor.organisation()))
                    .orElseThrow();
            for (ToldPoint it : points) {
                TracedPoint traced = TracedPoint.of(it, municipality);
                own.put(traced.id(), traced);
            }
        }
        return own;
    }
}
