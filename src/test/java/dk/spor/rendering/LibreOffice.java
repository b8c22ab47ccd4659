package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another program than ours that reads Word files; it converts nothing that it would have to repair. */
public final class LibreOffice {

    /** Made once for all tests of this JVM: a first start takes seconds. */
    private static final Path PROFILE =
            Path.of("target", "libreoffice-" + ProcessHandle.current().pid());

    private LibreOffice() {}

    /** What LibreOffice finds in a Word file. */
    public static synchronized String text(byte[] docx) throws IOException, InterruptedException {
        assertThat(docx).as("a Word file").startsWith('P', 'K');
        Path folder = Files.createTempDirectory("libreoffice");
        try {
            Path file = folder.resolve("notat.docx");
            Files.write(file, docx);
            Process process = new ProcessBuilder(List.of(
                            "soffice",
                            "-env:UserInstallation=" + PROFILE.toAbsolutePath().toUri(),
                            "--headless",
                            "--norestore",
                            "--convert-to",
                            "txt:Text (encoded):UTF8",
                            "--outdir",
                            folder.toString(),
                            file.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("LibreOffice ended")
                    .isTrue();
            Path text = folder.resolve("notat.txt");
            assertThat(text).as(Files.readString(folder.resolve("log"))).exists();
            return Files.readString(text, StandardCharsets.UTF_8);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
            }
        }
    }
}
