package dk.spor.response.web;

import dk.spor.identity.Actor;
import dk.spor.response.Approval;
import dk.spor.response.Asked;
import dk.spor.response.Check;
import dk.spor.response.CheckResponse;
import dk.spor.response.Draft;
import dk.spor.response.Finding;
import dk.spor.response.Measured;
import dk.spor.strategy.StrategyText;
import dk.spor.team.Team;
import dk.spor.team.Teams;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks through a draft for those who submit it and those who approve it. */
@Component
class CheckLists {

    private final CheckResponse check;
    private final Teams teams;

    CheckLists(CheckResponse check, Teams teams) {
        this.check = check;
        this.teams = teams;
    }

    CheckList of(Standing standing, Draft draft, Approval approval, StrategyText strategy, Actor actor) {
        Asked asked = standing.asked();
        Check found = check.of(asked, draft, approval, strategy, actor);
        return new CheckList(
                standing,
                elsewhere(found),
                found.flags(),
                teams
                        .of(asked.consultation(), strategy, actor)
                        .map(Team::unfinished)
                        .orElseThrow(NotFound::new)
                        .stream()
                        .filter(it -> !it.gone())
                        .toList(),
                Meter.of(
                        new Measured(draft, found.measure()),
                        strategy,
                        asked.terms().length()));
    }

    /** The treatment is filled in beside the button that submits, so it does not stand in its way. */
    private static List<Finding> elsewhere(Check check) {
        return check.refusals().stream()
                .filter(it -> it.input() != null || it.refusal().field() == null)
                .toList();
    }
}
