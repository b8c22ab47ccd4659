package dk.spor.response;

import java.util.UUID;

/** Identity of an {@link Enclosure}. */
public record EnclosureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
