package dk.spor.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Makes every {@code @TempDir} of the tests in memory where there is room; a server that syncs its data waits for no disk. */
public final class TemporaryFolders implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return Files.createTempDirectory(room(), "spor-test");
    }

    /** In memory where the machine offers a gigabyte of it as a folder, else on disk. */
    static Path room() throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean roomy = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > 1L << 30;
        return roomy ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }
}
