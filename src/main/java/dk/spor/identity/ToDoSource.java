package dk.spor.identity;

import java.util.List;

/** A room that knows of work waiting for somebody; {@code home} asks every one. */
public interface ToDoSource {

    /** What waits for this actor. */
    List<ToDo> waitingFor(Actor actor);
}
