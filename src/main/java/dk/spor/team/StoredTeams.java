package dk.spor.team;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.identity.Crew;
import dk.spor.identity.CrewMember;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.StrategyText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@link Teams} from mandates, assignments and what has been written. */
@Component
class StoredTeams implements Teams {

    private final TeamWorks works;
    private final Crew crew;
    private final AssignmentCards cards;
    private final HandoverStore handovers;

    StoredTeams(TeamWorks works, Crew crew, AssignmentCards cards, HandoverStore handovers) {
        this.works = works;
        this.crew = crew;
        this.cards = cards;
        this.handovers = handovers;
    }

    @Override
    public Optional<Team> of(ConsultationSummary consultation, StrategyText draft, Actor actor) {
        return works.of(consultation.id(), actor).map(it -> team(it, draft, actor));
    }

    private Team team(TeamWork work, StrategyText draft, Actor actor) {
        OrganisationId own = work.municipality().id();
        List<CrewMember> people = crew.of(work.task(), own, actor);
        List<Written> written = cards.written(work);
        List<AssignmentCard> assignments = cards.of(work, written, people, draft, actor);
        return new Team(
                work,
                people.stream()
                        .map(it -> member(it, written, assignments, actor))
                        .toList(),
                assignments,
                crew.gone(work.task(), own, actor),
                handovers.of(work, actor),
                TeamPolicy.allows(TeamAction.ORGANISE, actor, work),
                TeamPolicy.allows(TeamAction.HAND_OVER, actor, work));
    }

    private static TeamMember member(
            CrewMember who, List<Written> written, List<AssignmentCard> assignments, Actor actor) {
        return new TeamMember(
                who,
                who.person().equals(actor.person()),
                written.stream()
                        .filter(it -> it.by().equals(who.person()))
                        .map(Written::at)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                assignments.stream()
                        .filter(it -> it.person().equals(who.person()))
                        .toList());
    }
}
