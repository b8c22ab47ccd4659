package dk.spor.media;

import dk.spor.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Files that are taken to have been looked at already, for tests that are about something else. */
public final class Found {

    private Found() {}

    public static Inspected file(String name, byte[] bytes, Contents contents) {
        try {
            return new Inspected(
                    name,
                    bytes.length,
                    Sha256.of(bytes),
                    contents,
                    Files.write(Files.createTempDirectory("spor-test").resolve("file"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
