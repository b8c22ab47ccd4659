package dk.spor.identity;

import java.util.UUID;

/** What a mandate may be bound to, by the identity that it has in the room whose it is. */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
