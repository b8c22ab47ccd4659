package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.demo.DemoTest;
import dk.spor.shared.SporSettings.DatabaseAccess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo world, with its responses, receipts and facts, through a backup and a restore. */
@DemoTest
class WholeWorldBackupDbTest {

    private final DatabaseAccess from;

    WholeWorldBackupDbTest(Database database) {
        this.from = database.access();
    }

    @Test
    void everyRowOfEveryRoomComesBack(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("backup.zip");
        Map<String, List<String>> world = backUpAMomentOfRest(file);
        assertThat(world.get("response.version")).isNotEmpty();
        assertThat(world.get("audit.entry")).isNotEmpty();
        DatabaseAccess to = TestServer.newDatabase("world");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Restore.read(zip, to, Migrations.ROOMS);
        }
        assertThat(Rows.of(to)).isEqualTo(world);
    }

    /** The world's own jobs may write while it is backed up; then once more. */
    private Map<String, List<String>> backUpAMomentOfRest(Path file) throws Exception {
        Map<String, List<String>> before;
        do {
            Files.deleteIfExists(file);
            before = Rows.of(from);
            Backup.write(Connections.owner(from), file);
        } while (!Rows.of(from).equals(before));
        return before;
    }
}
