package dk.spor.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file from outside that was found harmless, waiting in a folder of its own to be kept; it is gone when this is closed.
 *
 * @param name as its sender called it, with an extension of its type
 * @param size in bytes
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
public record Inspected(String name, int size, String sha256, Contents contents, Path file) implements Closeable {

    public FileType type() {
        return contents.type();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling("tmp"));
        Files.deleteIfExists(file.getParent());
    }
}
