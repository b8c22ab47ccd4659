package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.response.ReceivedResponse;
import java.util.List;

/** The question whether the points follow what has been submitted: they do a moment after it, or later if that fails. */
public interface TakenIn {

    /** The responses that this actor of the secretariat may read whose points are not those of the version that counts. */
    List<ReceivedResponse> behind(ConsultationId consultation, Actor actor);
}
