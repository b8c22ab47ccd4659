package dk.spor.team;

import dk.spor.identity.Actor;
import dk.spor.identity.CrewDesk;
import dk.spor.identity.CrewMember;
import dk.spor.identity.MandateId;
import dk.spor.identity.Role;
import dk.spor.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in to work on one response, and out again. */
@Component
public class OrganiseTeam {

    private final CrewDesk desk;

    OrganiseTeam(CrewDesk desk) {
        this.desk = desk;
    }

    @Transactional
    public Outcome<String> invite(TeamWork work, Role role, String name, String email, Actor actor) {
        return desk.invite(work.task(), work.municipality().id(), role, name, email, actor);
    }

    @Transactional
    public Outcome<CrewMember> inviteAgain(TeamWork work, MandateId member, Actor actor) {
        return desk.inviteAgain(work.task(), work.municipality().id(), member, actor);
    }

    @Transactional
    public Outcome<CrewMember> release(TeamWork work, MandateId member, Actor actor) {
        return desk.release(work.task(), work.municipality().id(), member, actor);
    }
}
