package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;

/** The questions that other rooms ask about responses. */
public interface Responses {

    /**
     * The current versions that this actor may read now, by municipality in Danish order: for the secretariat those
     * that are no longer sealed, for a municipality its own.
     */
    List<SubmittedResponse> readable(ConsultationId consultation, Actor actor);

    /** How many have been received, sealed or not; for those who may see the status board, else zero. */
    int received(ConsultationId consultation, Actor actor);
}
