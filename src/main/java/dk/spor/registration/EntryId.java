package dk.spor.registration;

import java.util.UUID;

/** Identity of an {@link Entry}, and of the one version that it brings. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
