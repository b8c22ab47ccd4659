package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The points of the responses that count, as everybody may read them once the consultation has been concluded; the
 * secretariat sees beforehand what that will be.
 */
public interface PublicPoints {

    /** Whether there are any for this reader: once the consultation has been concluded, before that for its secretariat. */
    static boolean isOpenTo(ConsultationSummary consultation, Actor actor) {
        return consultation.status() == ConsultationStatus.CONCLUDED
                || actor.isSecretariatOf(consultation.association());
    }

    /** The one of a consultation that is called so: "VIB-3", or "VIB-3.2" for a piece. */
    Optional<PublicPoint> find(ConsultationId consultation, String label, Actor actor);

    /** Those of these that the actor may read so, by identity, municipality by municipality in Danish order. */
    Map<PointId, PublicPoint> find(ConsultationId consultation, Collection<PointId> ids, Actor actor);
}
