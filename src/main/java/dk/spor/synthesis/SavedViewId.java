package dk.spor.synthesis;

import java.util.UUID;

/** Identity of a named filter. */
public record SavedViewId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
