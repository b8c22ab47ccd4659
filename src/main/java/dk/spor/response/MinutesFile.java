package dk.spor.response;

import dk.spor.media.UploadId;

/**
 * Minutes as a file, which may be taken away again.
 *
 * @param name as the municipality calls it
 * @param size in bytes
 * @param cpr whether their text looks as if a civil registration number stands in it
 */
public record MinutesFile(UploadId upload, String name, int size, boolean cpr) {}
