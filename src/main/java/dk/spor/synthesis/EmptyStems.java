package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import java.util.Collection;
import java.util.Set;

/** Which stems of words say nothing in a consultation, whatever a point is about. */
public interface EmptyStems {

    /** Those of these that every response is full of, or that most of its points say. */
    Set<String> among(ConsultationId consultation, Collection<String> stems);
}
