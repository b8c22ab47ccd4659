package dk.spor.rendering;

/**
 * A file carried inside a PDF.
 *
 * @param fileName as it is saved when taken out
 * @param mediaType such as {@code application/pdf}
 * @param description what it is, in the document's language
 */
@SuppressWarnings("ArrayRecordComponent") // carried through, never compared
public record Attachment(String fileName, String mediaType, String description, byte[] bytes) {}
