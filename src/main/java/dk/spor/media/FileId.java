package dk.spor.media;

import java.util.UUID;

/** Identity of a {@link StoredFile}; whoever holds it decides who may see the file. */
public record FileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
