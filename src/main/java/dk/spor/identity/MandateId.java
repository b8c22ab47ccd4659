package dk.spor.identity;

import java.util.UUID;

/** Identity of a {@link Mandate}. */
public record MandateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
