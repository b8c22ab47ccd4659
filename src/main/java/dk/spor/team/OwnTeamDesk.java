package dk.spor.team;

import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import org.springframework.stereotype.Component;

/** {@link TeamDesk} by the same verb that the page uses. */
@Component
class OwnTeamDesk implements TeamDesk {

    private final TeamWorks works;
    private final OrganiseTeam organising;
    private final GiveAssignment giving;

    OwnTeamDesk(TeamWorks works, OrganiseTeam organising, GiveAssignment giving) {
        this.works = works;
        this.organising = organising;
        this.giving = giving;
    }

    @Override
    public Outcome<String> invite(String slug, Role role, String name, String email, Actor coordinator) {
        return organising.invite(work(slug, coordinator), role, name, email, coordinator);
    }

    @Override
    public Outcome<String> give(String slug, AssignmentProposal proposal, Actor coordinator) {
        return giving.give(work(slug, coordinator), proposal, coordinator);
    }

    private TeamWork work(String slug, Actor coordinator) {
        return works.of(slug, coordinator).orElseThrow(NotFound::new);
    }
}
