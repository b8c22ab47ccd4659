package dk.spor.response;

import java.util.UUID;

/** Identity of one submitted version of a response. */
public record VersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
