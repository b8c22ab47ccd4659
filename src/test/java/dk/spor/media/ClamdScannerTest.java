package dk.spor.media;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.media.VirusScanner.Verdict;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;

class ClamdScannerTest {

    private static final byte[] VIRUS = ("%PDF-1.7 " + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void whatIsCleanIsClean() throws IOException {
        try (FakeClamd clamd = new FakeClamd(1_000_000)) {
            assertThat(scan(clamd, new byte[200_000])).isEqualTo(new Verdict.Clean());
        }
    }

    @Test
    void aVirusIsFoundByItsName() throws IOException {
        try (FakeClamd clamd = new FakeClamd(1_000_000)) {
            assertThat(scan(clamd, VIRUS)).isEqualTo(new Verdict.Found("Eicar-Test-Signature"));
        }
    }

    @Test
    void whatIsTooLargeForItIsNotTakenToBeClean() throws IOException {
        try (FakeClamd clamd = new FakeClamd(100_000)) {
            assertThat(scan(clamd, new byte[10_000_000])).isNotEqualTo(new Verdict.Clean());
            assertThat(scan(clamd, new byte[120_000])).isEqualTo(new Verdict.TooLarge());
        }
    }

    @Test
    void oneThatDoesNotAnswerOrIsNotThereIsSilent() throws IOException {
        FakeClamd clamd = new FakeClamd(-1);
        assertThat(scan(clamd, new byte[10])).isInstanceOf(Verdict.Silent.class);
        clamd.close();
        assertThat(scan(clamd, new byte[10])).isInstanceOf(Verdict.Silent.class);
    }

    @Test
    void withAVirusOrWithoutAnAnswerNoFileIsTakenAndNobodyLooksInside() throws IOException {
        FakeClamd clamd = new FakeClamd(1_000_000);
        InspectionChild untouched = new InspectionChild(MisbehavingChild.Dying.class, Duration.ZERO, Duration.ZERO);
        CheckedInspections inspections = new CheckedInspections(
                new ClamdScanner(clamd.address(), Duration.ofSeconds(1)),
                untouched,
                new PutAside(folder, () -> Instant.EPOCH));
        assertThat(inspections.inspect("svar.pdf", new ByteArrayResource(VIRUS), FileType.DOCUMENTS))
                .isEqualTo(refused(Refusal.of("media.refusal.virus", "Eicar-Test-Signature")));
        clamd.close();
        assertThat(inspections.inspect("svar.pdf", new ByteArrayResource(VIRUS), FileType.DOCUMENTS))
                .isEqualTo(refused(Refusal.of("media.refusal.noScanner")));
    }

    private static Outcome<Inspected> refused(Refusal refusal) {
        return new Outcome.Refused<>(List.of(refusal));
    }

    private Verdict scan(FakeClamd clamd, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return new ClamdScanner(clamd.address(), Duration.ofSeconds(1)).scan(file);
    }
}
