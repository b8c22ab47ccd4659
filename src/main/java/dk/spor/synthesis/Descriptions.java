package dk.spor.synthesis;

import dk.spor.identity.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What pieces are about, for those of the secretariat who may read them now. */
@Component
public class Descriptions {

    private final Points points;
    private final AboutStore store;

    Descriptions(Points points, AboutStore store) {
        this.points = points;
        this.store = store;
    }

    /** Of a piece; empty for a whole input, of which the municipality has said it itself. */
    public Optional<Description> of(PointId point, Actor actor) {
        return points.find(point, actor).flatMap(it -> store.find(point));
    }
}
