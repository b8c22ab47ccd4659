package dk.spor.response;

import dk.spor.media.FileId;

/**
 * What shows later that a version is the one that was submitted.
 *
 * @param receipt the number on the receipt
 * @param json the whole version as canonical JSON, see {@link VersionJson}
 * @param jsonSha256 its SHA-256, 64 hexadecimal digits
 * @param pdf the version on paper
 * @param pdfSha256 its SHA-256
 */
public record Proof(ReceiptNumber receipt, String json, String jsonSha256, FileId pdf, String pdfSha256) {}
