package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBinariesTest {

    @TempDir
    private Path folder;

    @Test
    void whoUnpacksSecondUsesWhatTheFirstUnpacked() throws IOException {
        Path home = folder.resolve("home");
        ServerBinaries.moveUnlessThere(unpacked("first"), home);
        Path second = unpacked("second");
        ServerBinaries.moveUnlessThere(second, home);
        assertThat(home.resolve("program")).hasContent("first");
        assertThat(second).doesNotExist();
    }

    @Test
    void anyOtherFailureIsTold() throws IOException {
        Path nowhere = folder.resolve("missing").resolve("home");
        Path unpacked = unpacked("first");
        assertThatThrownBy(() -> ServerBinaries.moveUnlessThere(unpacked, nowhere))
                .isInstanceOf(FileSystemException.class);
    }

    private Path unpacked(String content) throws IOException {
        Path made = Files.createDirectory(folder.resolve(content));
        Files.writeString(made.resolve("program"), content);
        return made;
    }
}
