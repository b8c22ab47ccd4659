package dk.spor.database;

import dk.spor.shared.SporSettings.DatabaseAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The PostgreSQL server of the tests: the one that {@code SPOR_TEST_DATABASE_URL}, {@code _USER} and {@code _PASSWORD}
 * (a superuser) name, or else an embedded one, started once for this JVM and without durability.
 */
final class TestServer {

    private static final TestServer SERVER = start();

    private final String url;
    private final DataSource superuser;

    private TestServer(String url, DataSource superuser) {
        this.url = url;
        this.superuser = superuser;
        Roles.make(superuser, Roles.OWNER, "owner");
        Roles.make(superuser, Roles.APPLICATION, "application");
    }

    static DataSource superuser() {
        return SERVER.superuser;
    }

    /** A new, empty database, dropped when the JVM ends. */
    static DatabaseAccess newDatabase(String suffix) {
        return made(name(suffix));
    }

    /** A new database with all that is in another, which nobody may be connected to. */
    static DatabaseAccess copy(String original, String suffix) {
        String name = name(suffix);
        JdbcClient.create(SERVER.superuser)
                .sql("CREATE DATABASE %s OWNER %s TEMPLATE %s STRATEGY FILE_COPY"
                        .formatted(name, Roles.OWNER, name(original)))
                .update();
        return made(name);
    }

    private static String name(String suffix) {
        return "spor_test_" + ProcessHandle.current().pid() + "_" + suffix;
    }

    private static DatabaseAccess made(String name) {
        Roles.makeDatabase(SERVER.superuser, name);
        if (!embedded()) {
            atTheEnd(() -> JdbcClient.create(SERVER.superuser)
                    .sql("DROP DATABASE %s WITH (FORCE)".formatted(name))
                    .update());
        }
        String url = SERVER.url.replaceFirst("/[^/]*$", "/" + name);
        return new DatabaseAccess(url, Roles.APPLICATION, "application", Roles.OWNER, "owner");
    }

    private static boolean embedded() {
        return System.getenv("SPOR_TEST_DATABASE_URL") == null;
    }

    private static TestServer start() {
        Map<String, String> environment = System.getenv();
        if (!embedded()) {
            String url = environment.get("SPOR_TEST_DATABASE_URL");
            String user = environment.get("SPOR_TEST_DATABASE_USER");
            return new TestServer(url, Connections.to(url, user, environment.get("SPOR_TEST_DATABASE_PASSWORD")));
        }
        try {
            Path data = Files.createTempDirectory(TemporaryFolders.room(), "spor-test");
            EmbeddedServer server = EmbeddedServer.start(data, Path.of("target"), Durability.FAST);
            atTheEnd(() -> {
                server.close();
                FileSystemUtils.deleteRecursively(data.toFile());
            });
            String database = EmbeddedServer.SUPERUSER;
            return new TestServer(server.url(database), server.asSuperuser(database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the application has closed, if there is one, so that it does not end without its database. */
    private static void atTheEnd(Runnable work) {
        SpringApplication.getShutdownHandlers().add(work);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!TestDatabase.isUsed()) {
                work.run();
            }
        }));
    }
}
