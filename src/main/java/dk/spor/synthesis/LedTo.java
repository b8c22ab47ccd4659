package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A room that knows which changes of the strategy points have led to. */
public interface LedTo {

    /**
     * What each of these points has led to, in words of this language; one that has led to nothing, or to nothing that
     * still stands, is left out.
     */
    Map<PointId, List<Led>> changes(Collection<PointId> points, Locale language, Actor actor);

    /** Where this point can be tied to a change; empty while there is none to tie it to, or it isn't the actor's to do. */
    default Optional<String> tying(PointId point, ConsultationId consultation, Actor actor) {
        return Optional.empty();
    }

    /**
     * A change of the strategy.
     *
     * @param label such as "Afsnit 1.2, ændret i revideret udkast"
     * @param href where it is seen
     * @param excerpt the words that it is about
     * @param before the words that are another now, with those around them, short; empty when there were none
     * @param after those that stand there now; empty when there are none, or nothing but the place has changed
     */
    record Led(String label, String href, String excerpt, String before, String after) {}
}
