package dk.spor.home;

import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that waits for somebody, gathered from every room that knows of work. */
@Component
public class ToDoList {

    private static final Comparator<ToDo> SOONEST_FIRST =
            Comparator.comparing(ToDo::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private final ObjectProvider<ToDoSource> sources;

    ToDoList(ObjectProvider<ToDoSource> sources) {
        this.sources = sources;
    }

    /** What waits for this actor, soonest first; nothing waits for the public. */
    public List<ToDo> of(Actor actor) {
        if (actor.organisation() == null) {
            return List.of();
        }
        return sources.stream()
                .flatMap(it -> it.waitingFor(actor).stream())
                .sorted(SOONEST_FIRST)
                .toList();
    }
}
