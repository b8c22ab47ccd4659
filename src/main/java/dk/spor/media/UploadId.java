package dk.spor.media;

import java.util.UUID;

/** Identity of a file in {@link Uploads}; whoever holds it decides who may see the file. */
public record UploadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
