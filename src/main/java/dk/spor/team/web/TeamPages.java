package dk.spor.team.web;

import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.team.Team;
import dk.spor.team.TeamWork;
import dk.spor.team.TeamWorks;
import dk.spor.team.Teams;
import dk.spor.ui.NotFound;
import org.springframework.stereotype.Component;

/** Finds what the pages of a team show. */
@Component
class TeamPages {

    private final TeamWorks works;
    private final Teams teams;
    private final Strategies strategies;

    TeamPages(TeamWorks works, Teams teams, Strategies strategies) {
        this.works = works;
        this.teams = teams;
        this.strategies = strategies;
    }

    TeamWork work(String slug, Actor actor) {
        return works.of(slug, actor).orElseThrow(NotFound::new);
    }

    StrategyText draft(TeamWork work, Actor actor) {
        return strategies.version(work.consultation().draft(), actor).orElseThrow(NotFound::new);
    }

    Team team(String slug, Actor actor) {
        TeamWork work = work(slug, actor);
        return teams.of(work.consultation(), draft(work, actor), actor).orElseThrow(NotFound::new);
    }

    /** The same for those who may invite and hand out. */
    Team organised(String slug, Actor actor) {
        Team team = team(slug, actor);
        if (!team.organises()) {
            throw new NotFound();
        }
        return team;
    }

    /** The same for those who may put somebody else in their place. */
    Team handedOver(String slug, Actor actor) {
        Team team = team(slug, actor);
        if (!team.handsOver()) {
            throw new NotFound();
        }
        return team;
    }
}
