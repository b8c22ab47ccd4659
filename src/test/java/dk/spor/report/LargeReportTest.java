package dk.spor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LargeReportTest {

    /** 2,000 responses and 20,000 points: any file of theirs is made in 128 MiB, which leaves as much of 256 to the rest of Spor. */
    @Test
    void everyFileOfALargeReportIsMadeInALittleMemory() throws IOException, InterruptedException {
        Path log = Files.createTempFile("large-report", ".log");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeReportMain.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
            String said = Files.readString(log);
            assertThat(process.exitValue()).as(said).isZero();
            assertThat(said).contains("read 20000 points", "volume.pdf", "volume.docx", "table.pdf", "xlsx");
        } finally {
            process.destroyForcibly();
            Files.delete(log);
        }
    }
}
