package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;

/** What other rooms may tell a municipality's own people of the answer that it was given. */
public interface ToldPoints {

    /** The points of the actor's municipality as the report told them that was locked last; none for everybody else. */
    List<ToldPoint> own(ConsultationId consultation, Actor actor);
}
