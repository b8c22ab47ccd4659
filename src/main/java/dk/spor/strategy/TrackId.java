package dk.spor.strategy;

import java.util.UUID;

/** Identity of a track, the same through all versions. */
public record TrackId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
