package dk.spor.team;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.strategy.StrategyText;
import java.util.Optional;

/** The question that other rooms ask about teams. */
public interface Teams {

    /**
     * The team of the actor's own municipality; empty for those who are not on it.
     *
     * @param draft the text consulted on, whose tracks are handed out
     */
    Optional<Team> of(ConsultationSummary consultation, StrategyText draft, Actor actor);
}
