package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import java.util.Collection;
import java.util.Map;

/** Which points are still there; for rooms that have found them with the actor, or only count them. */
public interface LivingPoints {

    /** Those of these that live, with the consultation that they belong to. */
    Map<PointId, ConsultationId> of(Collection<PointId> points);
}
