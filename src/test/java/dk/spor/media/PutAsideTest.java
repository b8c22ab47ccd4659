package dk.spor.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while it looks at a file leaves it in the folder for such files. */
class PutAsideTest {

    @TempDir
    private Path data;

    @Test
    void whatAKilledServerHasLeftIsClearedAndWhatIsBeingLookedAtIsNot() throws IOException {
        Instant noon = Instant.parse("2026-11-26T11:00:00Z");
        PutAside putAside = new PutAside(data.resolve("incoming"), () -> noon);
        putAside.clear();
        Path left = Files.writeString(putAside.place(), "Viborgs svar");
        Files.createDirectory(left.resolveSibling("tmp"));
        Path now = Files.writeString(putAside.place(), "Skives svar");
        Files.setLastModifiedTime(left.getParent(), FileTime.from(noon.minusSeconds(601)));
        Files.setLastModifiedTime(now.getParent(), FileTime.from(noon.minusSeconds(599)));
        putAside.clear();
        assertThat(left.getParent()).doesNotExist();
        assertThat(now).exists();
        assertThat(now.getParent().getParent()).isEqualTo(data.resolve("incoming"));
    }
}
