package dk.spor.presentation;

import java.util.UUID;

/** Identity of a talk. */
public record TalkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
