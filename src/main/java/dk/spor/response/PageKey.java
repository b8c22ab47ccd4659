package dk.spor.response;

import java.util.UUID;

/** Tells one page that is open in a browser from the others, also from the same one before it was loaded again. */
public record PageKey(UUID value) {

    public static PageKey random() {
        return new PageKey(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
