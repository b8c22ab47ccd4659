package dk.spor.response;

import dk.spor.media.FileId;
import dk.spor.media.FileType;

/**
 * A file that was submitted with a version.
 *
 * @param number 0 for the municipality's own document, from 1 for the appendices
 * @param size in bytes
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
public record VersionFile(int number, FileId file, String name, FileType type, int size, String sha256) {

    public boolean isDocument() {
        return number == 0;
    }
}
