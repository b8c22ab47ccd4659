package dk.spor.team;

import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.ui.NotFound;

/** Who may do what. */
interface TeamPolicy {

    static boolean allows(TeamAction action, Actor actor, TeamWork work) {
        return actor.worksOn(work.task())
                && switch (action) {
                    case READ -> actor.readsFor(work.municipality().id());
                    case ORGANISE -> actor.answersFor(work.municipality().id());
                    case HAND_OVER -> actor.answersFor(work.municipality().id()) && actor.role() == Role.COORDINATOR;
                };
    }

    static void require(TeamAction action, Actor actor, TeamWork work) {
        if (!allows(action, actor, work)) {
            throw new NotFound();
        }
    }
}
