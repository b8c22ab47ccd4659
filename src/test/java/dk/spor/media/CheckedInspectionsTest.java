package dk.spor.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;

/** What looks at a file from outside may itself fail. */
class CheckedInspectionsTest {

    private static final ByteArrayResource PDF = new ByteArrayResource(PdfFixtures.pdf(1, "Viborgs svar"));

    @TempDir
    private Path data;

    @Test
    void aFileThatCannotBeLookedAtIsNotLeftBehind() throws IOException {
        UncheckedIOException noProcess = new UncheckedIOException(new IOException("no process"));
        InspectionChild child = new InspectionChild(InspectionMain.class, Duration.ZERO, Duration.ZERO) {
            @Override
            InspectionAnswer inspect(Path file) {
                throw noProcess;
            }
        };
        assertFailsAndLeavesNothing(new NoScanner(), child, PDF, noProcess);
    }

    @Test
    void nothingIsLeftBehindWhenTheScannerFails() throws IOException {
        IllegalStateException broken = new IllegalStateException("the scanner is broken");
        VirusScanner scanner = file -> {
            throw broken;
        };
        assertFailsAndLeavesNothing(scanner, new InspectionChild(), PDF, broken);
    }

    @Test
    void nothingIsLeftBehindWhenTheFileDoesNotArrive() throws IOException {
        IOException cutOff = new IOException("cut off");
        InputStreamSource source = () -> {
            throw cutOff;
        };
        assertFailsAndLeavesNothing(new NoScanner(), new InspectionChild(), source, cutOff);
    }

    private void assertFailsAndLeavesNothing(
            VirusScanner scanner, InspectionChild child, InputStreamSource source, Exception why) throws IOException {
        PutAside putAside = new PutAside(data, () -> Instant.EPOCH);
        CheckedInspections inspections = new CheckedInspections(scanner, child, putAside);
        assertThatThrownBy(() -> inspections.inspect("svar.pdf", source, FileType.DOCUMENTS))
                .satisfiesAnyOf(
                        it -> assertThat(it).isSameAs(why), it -> assertThat(it).hasCause(why));
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).isEmpty();
        }
    }
}
