package dk.spor.identity;

import java.util.UUID;

/** Identity of a person; the only thing about a person that leaves this room without being asked for. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
