package dk.spor.comment;

import java.util.UUID;

/** Identity of a thread, made with the form that begins it. */
public record ThreadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
