package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.shared.SporSettings.DatabaseAccess;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class BackupDbTest {

    private static final List<String> WITH_TRIAL = List.of("classpath:db/migration", "classpath:db/trial");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String MIGRATED = "with_trial";

    @TempDir
    Path folder;

    private DatabaseAccess from;
    private DatabaseAccess to;
    private Path file;

    @BeforeAll
    static void migrateOnce() {
        new Migrations(TestServer.newDatabase(MIGRATED), WITH_TRIAL).apply();
    }

    @BeforeEach
    void twoDatabases() {
        from = TestServer.copy(MIGRATED, "from" + NUMBER.incrementAndGet());
        to = TestServer.newDatabase("to" + NUMBER.get());
        file = folder.resolve("backup.zip");
    }

    @Test
    void everyRowOfEveryTableComesBack() throws Exception {
        fill(owner(from));
        Backup.write(Connections.owner(from), file);
        restore(WITH_TRIAL);
        assertThat(Rows.of(to)).isEqualTo(Rows.of(from)).containsKeys("trial.value", "trial.\"Egg\"", "audit.entry");
        assertThat(Rows.of(to).get("trial.value")).hasSize(3);
        assertThat(Rows.of(to).get("trial.closed")).containsExactly("(1)", "(2)");
    }

    @Test
    void whatIsWrittenMeanwhileIsNotHalfInIt() throws Exception {
        try (Connection writer = Connections.owner(from).getConnection()) {
            writer.setAutoCommit(false);
            writer.createStatement().execute("LOCK TABLE trial.hen");
            CompletableFuture<Manifest> backup = CompletableFuture.supplyAsync(this::write);
            Awaitility.await()
                    .until(() -> owner(from)
                            .sql(
                                    "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = 'trial.hen'::regclass)")
                            .query(Boolean.class)
                            .single());
            writer.createStatement()
                    .execute("INSERT INTO trial.\"Egg\" (hen) VALUES (NULL); INSERT INTO trial.value (id) VALUES (7)");
            writer.commit();
            backup.get(10, TimeUnit.SECONDS);
        }
        restore(WITH_TRIAL);
        assertThat(Rows.of(to).get("trial.\"Egg\"")).as("read before").isEmpty();
        assertThat(Rows.of(to).get("trial.value")).as("read after").isEmpty();
    }

    @Test
    void numbersCountOnAndGuardsStandAgain() throws Exception {
        fill(owner(from));
        Backup.write(Connections.owner(from), file);
        restore(WITH_TRIAL);
        assertThat(guards(to)).isEqualTo(guards(from)).isNotEmpty();
        assertThat(owner(to)
                        .sql("INSERT INTO trial.\"Egg\" DEFAULT VALUES RETURNING number")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThatThrownBy(() ->
                        owner(to).sql("INSERT INTO trial.closed VALUES (3)").update())
                .hasStackTraceContaining("refused");
    }

    @Test
    void sessionsLinksAndLocksStayBehind() throws Exception {
        owner(from).sql("INSERT INTO trial.forgotten VALUES (1)").update();
        Manifest manifest = Backup.write(Connections.owner(from), file);
        assertThat(manifest.contents())
                .extracting(Manifest.Content::table)
                .contains("spor.event_publication")
                .doesNotContain(
                        "trial.forgotten",
                        "identity.link",
                        "spor.spring_session",
                        "spor.spring_session_attributes",
                        "spor.shedlock",
                        "spor.flyway_schema_history");
    }

    @Test
    void aDemoThatIsRestoredIsNoDemo() throws Exception {
        from = TestServer.newDatabase("demo");
        new Migrations(from, Migrations.ROOMS).apply(true);
        Backup.write(Connections.owner(from), file);
        restore(Migrations.ROOMS);
        assertThat(DemoStart.isMarked(Connections.owner(from))).isTrue();
        assertThat(DemoStart.isMarked(Connections.owner(to))).isFalse();
    }

    @Test
    void aNewerSporReadsAnOlderBackupAndMigratesItAfterwards() throws Exception {
        from = TestServer.newDatabase("older");
        new Migrations(from, Migrations.ROOMS).apply();
        Backup.write(Connections.owner(from), file);
        restore(WITH_TRIAL);
        assertThat(Rows.of(to)).isEqualTo(Rows.of(from));
        new Migrations(to, WITH_TRIAL).apply();
        assertThat(Rows.of(to)).containsKey("trial.value");
    }

    @Test
    void anOlderSporRefusesANewerBackup() throws Exception {
        Backup.write(Connections.owner(from), file);
        assertThatThrownBy(() -> restore(Migrations.ROOMS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not of a version that this Spor knows");
        assertThat(used(to)).isFalse();
    }

    @Test
    void anOlderSporRefusesToStartOnANewerDatabase() {
        assertThatThrownBy(() -> new Migrations(from, Migrations.ROOMS).apply())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("newer Spor");
    }

    @Test
    void aDatabaseInUseIsNotTouched() throws Exception {
        Backup.write(Connections.owner(from), file);
        to = TestServer.copy(MIGRATED, "used");
        fill(owner(to));
        Map<String, List<String>> before = Rows.of(to);
        assertThatThrownBy(() -> restore(WITH_TRIAL)).hasMessageContaining("in use already");
        assertThat(Rows.of(to)).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsFoundBeforeAnythingIsWritten() throws Exception {
        fill(owner(from));
        Backup.write(Connections.owner(from), file);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("trial.value"), "4\t\\N\n", StandardOpenOption.TRUNCATE_EXISTING);
        }
        assertThatThrownBy(() -> restore(WITH_TRIAL)).hasMessageContaining("damaged: the rows of trial.value");
        assertThat(used(to)).isFalse();
    }

    @Test
    void theFileIsReadableByOneUserOnlyAndNeverOverwritten() throws Exception {
        Backup.write(Connections.owner(from), file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> Backup.write(Connections.owner(from), file)).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    private Manifest write() {
        try {
            return Backup.write(Connections.owner(from), file);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void restore(List<String> locations) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Restore.read(zip, to, locations);
        }
    }

    private static void fill(JdbcClient sql) {
        sql.sql("""
                BEGIN;
                INSERT INTO trial."Egg" (hen) VALUES (NULL), (NULL);
                INSERT INTO trial.hen (egg, mother) VALUES (2, NULL), (1, 1);
                UPDATE trial."Egg" SET hen = 2 WHERE number = 2;
                ALTER TABLE trial.closed DISABLE TRIGGER closed;
                INSERT INTO trial.closed VALUES (2);
                ALTER TABLE trial.closed ENABLE TRIGGER closed;
                INSERT INTO trial.value VALUES
                    (1, E'line\\nline\\ttab \\\\N \\\\. "quote" 😀 Ærø Å \\u202E', '\\x00ff0a', 'infinity', 1e-30, 'NaN', '{1,NULL}',
                     '{"a": "\\\\u0041"}'),
                    (2, '', '', '2020-12-15 10:00:59.999999+01', 0.10, 0.1, '{}', 'null'),
                    (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
                INSERT INTO audit.entry VALUES
                    (1, 'trial', 'Trial', now(), NULL, NULL, 'trial', gen_random_uuid(), '{"b": 1,  "a": 2}', now(), '',
                     repeat('a', 64));
                COMMIT
                """).update();
    }

    private static List<String> guards(DatabaseAccess access) {
        return owner(access).sql("""
                        SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f'
                        UNION ALL
                        SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
                        ORDER BY 1
                        """).query(String.class).list();
    }

    private static boolean used(DatabaseAccess access) {
        return owner(access)
                .sql("SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'spor')")
                .query(Boolean.class)
                .single();
    }

    private static JdbcClient owner(DatabaseAccess access) {
        return JdbcClient.create(Connections.owner(access));
    }
}
