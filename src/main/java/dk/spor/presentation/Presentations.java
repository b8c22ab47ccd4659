package dk.spor.presentation;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;

/** The questions that other rooms ask about talks. */
public interface Presentations {

    /** The talks of a consultation in their order, for those who may see the consultation. */
    List<Talk> of(ConsultationId consultation, Actor actor);
}
