package dk.spor.media;

import java.io.InputStream;

/**
 * A file on its way out, of which only a piece at a time is in memory.
 *
 * @param name as its owner called it, for {@code ui.FileResponse} to make harmless
 * @param size in bytes
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
public record Download(String name, String mediaType, int size, String sha256, InputStream bytes) {}
