package dk.spor.synthesis;

import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the desk of a consultation, for the association's secretariat. */
@Component
public class Desks {

    private final Consultations consultations;
    private final Strategies strategies;
    private final Readable readable;
    private final TagStore tags;

    Desks(Consultations consultations, Strategies strategies, Readable readable, TagStore tags) {
        this.consultations = consultations;
        this.strategies = strategies;
        this.readable = readable;
        this.tags = tags;
    }

    public Optional<Desk> of(String slug, Actor actor) {
        return consultations
                .find(slug, actor)
                .flatMap(it -> readable.consultation(it.id(), actor))
                .map(it -> new Desk(
                        it,
                        strategies.version(it.draft(), actor).orElseThrow(),
                        readable.municipalities(it.id(), actor),
                        tags.tree(it.id())));
    }
}
