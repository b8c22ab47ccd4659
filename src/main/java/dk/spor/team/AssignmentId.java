package dk.spor.team;

import java.util.UUID;

/** Identity of an {@link Assignment}. */
public record AssignmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
