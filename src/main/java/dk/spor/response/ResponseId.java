package dk.spor.response;

import java.util.UUID;

/** Identity of a municipality's response to a consultation, through all its drafts and versions. */
public record ResponseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
