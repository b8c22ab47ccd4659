package dk.spor.synthesis;

import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.strategy.Strategies;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@link Desks} by what the rooms below know. */
@Component
class StoredDesks implements Desks {

    private final Consultations consultations;
    private final Strategies strategies;
    private final Readable readable;
    private final TagStore tags;

    StoredDesks(Consultations consultations, Strategies strategies, Readable readable, TagStore tags) {
        this.consultations = consultations;
        this.strategies = strategies;
        this.readable = readable;
        this.tags = tags;
    }

    @Override
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
