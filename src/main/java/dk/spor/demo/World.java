package dk.spor.demo;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import org.springframework.stereotype.Component;

/**
 * The named world: the people, the consultation on the climate strategy and the first responses, come about by the
 * rooms' own verbs, each at its time. It feeds the demo, the tests and the pictures.
 */
@Component
public class World {

    private final WorldFiles files;
    private final Enlisting enlisting;
    private final Calling calling;
    private final Gathering gathering;
    private final Answering answering;
    private final Consultations consultations;
    private final Strategies strategies;

    World(
            WorldFiles files,
            Enlisting enlisting,
            Calling calling,
            Gathering gathering,
            Answering answering,
            Consultations consultations,
            Strategies strategies) {
        this.files = files;
        this.enlisting = enlisting;
        this.calling = calling;
        this.gathering = gathering;
        this.answering = answering;
        this.consultations = consultations;
        this.strategies = strategies;
    }

    /** Tells the story in a database without people or consultations; moves the clock up to the last deed. */
    public void build() {
        WorldFile world = files.world();
        Actor lead = enlisting.enlist(world.call());
        calling.call(world, lead);
        ConsultationSummary consultation =
                consultations.find(world.call().address(), Actor.ANYONE).orElseThrow();
        StrategyText draft =
                strategies.version(consultation.draft(), Actor.ANYONE).orElseThrow();
        gathering.gather(world.team(), consultation, draft);
        answering.answer(world.answers(), consultation, draft);
    }
}
