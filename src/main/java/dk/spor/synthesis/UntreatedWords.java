package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;

/** The question what nobody answers, since it was left out when an input was split. */
public interface UntreatedWords {

    /** All that this actor of the secretariat may read now, municipality by municipality in Danish order. */
    List<Untreated> of(ConsultationId consultation, Actor actor);
}
