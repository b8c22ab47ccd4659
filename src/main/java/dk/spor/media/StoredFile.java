package dk.spor.media;

/**
 * A file as it was kept, which never changes.
 *
 * @param name as its owner called it, for {@code ui.FileResponse} to make harmless
 * @param mediaType such as {@code application/pdf}
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
public record StoredFile(FileId id, String name, String mediaType, byte[] bytes, String sha256) {}
