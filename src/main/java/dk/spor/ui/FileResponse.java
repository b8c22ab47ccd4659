package dk.spor.ui;

import dk.spor.shared.Sha256;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How every controller answers with a file, so that no file is ever taken for a page of ours. */
public interface FileResponse {

    /** Who may keep a copy on the way to the reader. */
    enum Copies {
        /** Nobody, not even the reader's browser. */
        NONE("no-store"),
        /** The reader's browser, which asks each time whether its copy still holds. */
        READER("private, no-cache"),
        /** Everyone, who ask each time whether their copy still holds. */
        EVERYONE("public, no-cache");

        private final String cacheControl;

        Copies(String cacheControl) {
            this.cacheControl = cacheControl;
        }
    }

    /** A file to be saved, whoever made it. */
    static ResponseEntity<byte[]> attachment(String name, String mediaType, byte[] bytes, Copies copies) {
        return sandboxed(name, mediaType, Sha256.of(bytes), copies).body(bytes);
    }

    /** The same for a file of so many bytes that it does not want to be in memory. */
    static ResponseEntity<InputStreamResource> attachment(
            String name, String mediaType, String sha256, long size, InputStream bytes, Copies copies) {
        return sandboxed(name, mediaType, sha256, copies).contentLength(size).body(new InputStreamResource(bytes));
    }

    /** The same for a file that is written piece by piece: its headers, after which the caller writes. */
    static void stream(String name, String mediaType, HttpServletResponse response) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; " + FileName.of(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, Copies.NONE.cacheControl);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** A PDF that Spor itself has made, to be read in the browser; in a sandbox browsers do not show it. */
    static ResponseEntity<byte[]> ownPdf(String name, byte[] bytes, Copies copies) {
        return file(copies, Sha256.of(bytes))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; " + FileName.of(name))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .contentType(MediaType.APPLICATION_PDF)
                .body(bytes);
    }

    /** JSON that Spor itself has made, for programs, or to be read in the browser. */
    static ResponseEntity<byte[]> ownJson(byte[] bytes) {
        return file(Copies.NONE, Sha256.of(bytes))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes);
    }

    /** A PNG that Spor itself has made, to be seen on one of its pages. */
    static ResponseEntity<byte[]> ownPicture(String name, byte[] bytes, Copies copies) {
        return file(copies, Sha256.of(bytes))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; " + FileName.of(name))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .contentType(MediaType.IMAGE_PNG)
                .body(bytes);
    }

    private static ResponseEntity.BodyBuilder sandboxed(String name, String mediaType, String sha256, Copies copies) {
        return file(copies, sha256)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; " + FileName.of(name))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.parseMediaType(mediaType));
    }

    private static ResponseEntity.BodyBuilder file(Copies copies, String sha256) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, copies.cacheControl)
                .header("X-Content-Type-Options", "nosniff")
                .eTag("\"" + sha256 + "\"");
    }
}
