package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.shared.SporSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The embedded server as the product starts it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServerDbTest {

    private Path data;
    private Database database;
    private JdbcClient sql;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder;
        database = open(data);
        sql = JdbcClient.create(Connections.application(database.access()));
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void aCommitOutlivesTheMachine() {
        assertThat(shown("fsync")).isEqualTo("on");
        assertThat(shown("synchronous_commit")).isEqualTo("on");
        assertThat(shown("full_page_writes")).isEqualTo("on");
    }

    @Test
    void itIsReachedOnLoopbackOnly() throws Exception {
        List<String> running = Files.readAllLines(data.resolve("postgresql/postmaster.pid"));
        assertThat(running.get(4)).as("folder of the socket").isEmpty();
        assertThat(running.get(5)).as("address").isEqualTo("127.0.0.1");
    }

    @Test
    void nobodyComesInWithoutTheGeneratedPassword() throws Exception {
        String hba = Files.readString(data.resolve("postgresql/pg_hba.conf"));
        assertThat(hba.lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
        String url = database.access().url();
        assertThatThrownBy(() -> Connections.to(url, "postgres", "postgres").getConnection())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void thePasswordIsReadableByOneUserOnly() throws Exception {
        assertThat(Files.getPosixFilePermissions(data.resolve("postgresql-password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void itKnowsDanishLettersAndOrder() {
        assertThat(sql.sql("SELECT lower('ÆØÅ')").query(String.class).single()).isEqualTo("æøå");
        assertThat(sql.sql(
                                "SELECT n FROM (VALUES ('Aarhus'), ('Ærø'), ('Viborg')) v (n) ORDER BY n COLLATE \"da-x-icu\"")
                        .query(String.class)
                        .list())
                .containsExactly("Viborg", "Ærø", "Aarhus");
    }

    @Test
    void itIsTheMajorVersionThatItsDataFolderIsCheckedAgainst() {
        assertThat(shown("server_version")).startsWith(ServerBinaries.MAJOR_VERSION + ".");
    }

    private String shown(String setting) {
        return sql.sql("SHOW " + setting).query(String.class).single();
    }

    /** Opens the embedded database of a folder as the product does, with the programs that the tests share. */
    static Database open(Path data) {
        return Database.open(
                new SporSettings(8080, "127.0.0.1", URI.create("http://localhost"), data, false, null, null, null),
                Path.of("target"));
    }
}
