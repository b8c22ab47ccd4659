package dk.spor.response;

import dk.spor.media.FileType;
import dk.spor.media.UploadId;

/**
 * A file that goes with a draft.
 *
 * @param name as the municipality calls it
 * @param size in bytes
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param cpr whether its text looks as if a civil registration number stands in it
 */
public record Enclosure(
        EnclosureId id, UploadId upload, String name, FileType type, int size, String sha256, boolean cpr) {}
