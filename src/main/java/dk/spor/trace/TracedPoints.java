package dk.spor.trace;

import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.report.ToldPoint;
import dk.spor.report.ToldPoints;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.PublicPoint;
import dk.spor.synthesis.PublicPoints;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The points that a reader may follow: once the consultation has been concluded, everybody each; before that the
 * association's secretariat, and a municipality's people their own as the locked report tells them.
 */
@Component
class TracedPoints {

    private final Consultations consultations;
    private final PublicPoints open;
    private final ToldPoints told;

    TracedPoints(Consultations consultations, PublicPoints open, ToldPoints told) {
        this.consultations = consultations;
        this.open = open;
        this.told = told;
    }

    /** Whether the reader may follow whatever there is. */
    static boolean seesAll(ConsultationSummary consultation, Actor actor) {
        return consultation.status() == ConsultationStatus.CONCLUDED
                || actor.isSecretariatOf(consultation.association());
    }

    Optional<TracedPoint> find(ConsultationSummary consultation, String label, Actor actor) {
        return seesAll(consultation, actor)
                ? open.find(consultation.id(), label, actor).map(TracedPoint::of)
                : own(consultation, actor).values().stream()
                        .filter(it -> it.label().equals(label))
                        .findFirst();
    }

    Map<PointId, TracedPoint> find(ConsultationSummary consultation, Collection<PointId> ids, Actor actor) {
        Map<PointId, TracedPoint> found = new LinkedHashMap<>();
        if (seesAll(consultation, actor)) {
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
        for (Organisation it : consultations.consultees(consultation.id(), actor)) {
            if (it.id().equals(actor.organisation())) {
                for (ToldPoint point : told.own(consultation.id(), actor)) {
                    TracedPoint traced = TracedPoint.of(point, it);
                    own.put(traced.id(), traced);
                }
            }
        }
        return own;
    }
}
