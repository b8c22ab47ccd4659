package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.media.FileId;
import dk.spor.media.FileType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as {@code number name digest}, those of one version separated by slashes. */
class FileChangeTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                // before, now, what is different
                "0 svar A, 0 svar A, ''",
                "'', '', ''",
                "'', 0 svar A, ADDED svar svar",
                "0 svar A, '', REMOVED svar svar",
                "0 svar A, 0 svar B, RENEWED svar svar",
                "0 svar A, 0 brev B, REPLACED brev svar",
                "0 svar A, 0 brev A, RENAMED brev svar",
                "0 svar A, 1 svar A, ADDED svar svar/REMOVED svar svar",
                "1 et A, 1 to B, ADDED to to/REMOVED et et",
                "1 et A, 1 to A, RENAMED to et",
                "1 et A, 1 et B, RENEWED et et",
                "1 et A/2 to B, 1 to B, REMOVED et et",
                "1 et A/2 to B, 1 to B/2 et A, MOVED to to/MOVED et et",
                "1 et A, 1 nul N/2 et A, ADDED nul nul",
                "1 et A/2 to B, 1 to A/2 et B, RENAMED to et/RENAMED et to",
                "1 et A/2 et A, 1 et A, REMOVED et et"
            })
    void isToldOnce(String before, String now, String told) {
        assertThat(FileChange.between(files(before), files(now)).stream()
                        .map(it -> it.sort() + " " + it.newest().name() + " "
                                + it.oldest().name()))
                .containsExactlyElementsOf(told.isEmpty() ? List.of() : List.of(told.split("/")));
    }

    private static List<VersionFile> files(String words) {
        return words.isEmpty()
                ? List.of()
                : List.of(words.split("/")).stream().map(FileChangeTest::file).toList();
    }

    private static VersionFile file(String words) {
        String[] parts = words.split(" ");
        return new VersionFile(
                Integer.parseInt(parts[0]), new FileId(UUID.randomUUID()), parts[1], FileType.PDF, 1, parts[2]);
    }
}
