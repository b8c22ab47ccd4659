package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;

/** Knows what has been changed since the consultation, and why. */
interface ChangesTold {

    /** In reading order; none while there is no revised draft. */
    List<ChangeTold> of(ConsultationId consultation, Actor actor);

    /** What is changed without a reason. */
    List<Obstacle.Where> unexplained(ConsultationId consultation, Actor actor);
}
