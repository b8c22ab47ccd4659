package dk.spor.synthesis;

import java.util.UUID;

/** Identity of a tag. */
public record TagId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
