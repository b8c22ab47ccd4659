package dk.spor.synthesis;

import java.util.UUID;

/** Identity of a {@link Waiver}. */
public record WaiverId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
