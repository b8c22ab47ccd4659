package dk.spor.response;

import dk.spor.media.FileId;

/**
 * Minutes as a file.
 *
 * @param name as the municipality calls it
 * @param size in bytes
 */
public record MinutesFile(FileId file, String name, int size) {}
