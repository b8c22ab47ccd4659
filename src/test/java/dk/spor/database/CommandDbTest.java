package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.shared.SporSettings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommandDbTest {

    @TempDir
    Path folder;

    @Test
    void theEmbeddedDatabaseIsBackedUpRunningOrStopped() {
        Path data = folder.resolve("data");
        try (Database database = EmbeddedServerDbTest.open(data)) {
            database.migrate();
            JdbcClient.create(Connections.owner(database.access()))
                    .sql(
                            "INSERT INTO spor.event_publication (id, listener_id, event_type, serialized_event, publication_date)"
                                    + " VALUES (gen_random_uuid(), 'kept', 't', 'e', now())")
                    .update();
            assertThat(run(data, "backup", "running.zip")).startsWith("Written to");
        }
        assertThat(run(data, "backup", "stopped.zip")).startsWith("Written to");
        for (String file : new String[] {"running.zip", "stopped.zip"}) {
            Path restored = folder.resolve("from-" + file);
            assertThat(run(restored, "restore", file)).startsWith("Restored from");
            try (Database database = EmbeddedServerDbTest.open(restored)) {
                database.migrate();
                assertThat(JdbcClient.create(Connections.application(database.access()))
                                .sql("SELECT listener_id FROM spor.event_publication")
                                .query(String.class)
                                .list())
                        .containsExactly("kept");
            }
        }
    }

    @Test
    void nothingIsMadeWhereThereIsNoDatabase() {
        assertThatThrownBy(() -> run(folder.resolve("nowhere"), "backup", "none.zip"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("there is no database in the folder");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWrongFileOrWordIsToldInOneLine() throws Exception {
        Map<String, String> settings =
                Map.of("SPOR_DATA", folder.resolve("data").toString());
        for (String[] arguments : new String[][] {{"restore", "no-such-file"}, {"rename", "x"}, {"backup"}}) {
            ChildJvm.Ended ended = ChildJvm.run(Command.class, settings, arguments);
            assertThat(ended.err()).startsWith("Not done: ").hasLineCount(1);
            assertThat(ended.code()).isEqualTo(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private String run(Path data, String verb, String file) {
        SporSettings settings =
                new SporSettings(8080, "127.0.0.1", URI.create("http://localhost"), data, false, null, null, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Command(settings, Path.of("target"))
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        verb,
                        folder.resolve(file).toString());
        return out.toString(StandardCharsets.UTF_8);
    }
}
