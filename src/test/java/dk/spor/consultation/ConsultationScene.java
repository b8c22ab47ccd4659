package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.strategy.StrategyText;
import java.util.List;

/**
 * A consultation that a test has to itself, with the people around it.
 *
 * @param draft the text consulted on: three tracks of two paragraphs
 * @param consultees the nineteen, in Danish order
 */
public record ConsultationScene(
        ConsultationWorld world,
        ConsultationSummary consultation,
        StrategyText draft,
        Organisation association,
        List<Organisation> consultees,
        Actor lead) {

    public ConsultationId id() {
        return consultation.id();
    }

    public String slug() {
        return consultation.slug();
    }

    /** Somebody new in the secretariat. */
    public Actor officer() {
        return world.officer();
    }

    /** The consultee with this short name: "Viborg". */
    public Organisation consultee(String shortName) {
        return consultees.stream()
                .filter(it -> it.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    /** A new co-ordinator of the consultee with this short name. */
    public Actor coordinator(String shortName) {
        return world.somebody(consultee(shortName), Role.COORDINATOR);
    }
}
