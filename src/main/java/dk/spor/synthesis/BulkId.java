package dk.spor.synthesis;

import java.util.UUID;

/** Identity of what was done to many points at once. */
public record BulkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
