package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.Spor;
import dk.spor.database.ChildJvm.Ended;
import dk.spor.shared.SporSettings.DatabaseAccess;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RefusedStartDbTest {

    @TempDir
    Path folder;

    @Test
    void aWrongNumber() throws Exception {
        assertRefused(
                Map.of("SPOR_PORT", "99999"), "SPOR_PORT must be a whole number from 1 to 65535, but is \"99999\"");
    }

    @Test
    void aPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(Map.of("SPOR_PORT", String.valueOf(taken.getLocalPort())), "SPOR_PORT: cannot listen on");
        }
    }

    @Test
    void aDataFolderThatIsAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused(Map.of("SPOR_DATA", file.toString()), "SPOR_DATA: the folder");
    }

    @Test
    void aDataFolderThatAnotherSporUses() throws Exception {
        try (DataFolder mine = DataFolder.take(folder)) {
            assertThat(mine.inUse()).isFalse();
            assertRefused(Map.of("SPOR_DATA", folder.toString()), "SPOR_DATA: another Spor is using the folder");
        }
    }

    @Test
    void aDataFolderOfAnotherMajorVersion() throws Exception {
        Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), "17\n");
        assertRefused(Map.of("SPOR_DATA", folder.toString()), "was made by PostgreSQL 17, but this Spor brings 18;");
    }

    @Test
    void aDatabaseThatANewerSporHasUsedIsLeftAloneAndItsServerStopped() throws Exception {
        try (Database newer = EmbeddedServerDbTest.open(folder)) {
            new Migrations(newer.access(), List.of("classpath:db/migration", "classpath:db/trial")).apply();
        }
        assertRefused(Map.of("SPOR_DATA", folder.toString()), "used by a newer Spor");
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void aDatabaseThatCannotBeReached() throws Exception {
        DatabaseAccess nowhere =
                new DatabaseAccess("jdbc:postgresql://127.0.0.1:9/spor", "spor_app", "a", "spor_owner", "o");
        assertRefused(outside(nowhere), "SPOR_DATABASE_URL: Connection to 127.0.0.1:9 refused");
    }

    @Test
    void aWrongPassword() throws Exception {
        DatabaseAccess right = TestServer.newDatabase("password");
        DatabaseAccess wrong = new DatabaseAccess(right.url(), right.user(), "wrong", right.ownerUser(), "owner");
        assertRefused(outside(wrong), "SPOR_DATABASE_PASSWORD: the server does not let spor_app in");
    }

    @Test
    void oneRoleForBoth() throws Exception {
        DatabaseAccess right = TestServer.newDatabase("one");
        DatabaseAccess one = new DatabaseAccess(right.url(), "spor_owner", "owner", "spor_owner", "owner");
        assertRefused(outside(one), "SPOR_DATABASE_USER must be another role");
    }

    @Test
    void anApplicationThatIsASuperuser() throws Exception {
        DatabaseAccess access = accessAs("spor_test_super", "super");
        JdbcClient.create(TestServer.superuser())
                .sql("ALTER ROLE spor_test_super SUPERUSER")
                .update();
        assertRefused(outside(access), "SPOR_DATABASE_USER: the role spor_test_super is a superuser");
    }

    @Test
    void anApplicationThatOwnsTables() throws Exception {
        DatabaseAccess access = accessAs("spor_test_owning", "owning");
        JdbcClient owner = JdbcClient.create(Connections.owner(access));
        owner.sql("CREATE SCHEMA corner").update();
        owner.sql("GRANT ALL ON SCHEMA corner TO spor_test_owning").update();
        JdbcClient.create(Connections.application(access))
                .sql("CREATE TABLE corner.mine (id int)")
                .update();
        assertRefused(outside(access), "SPOR_DATABASE_USER: the role spor_test_owning owns tables");
    }

    private static DatabaseAccess accessAs(String role, String database) {
        DatabaseAccess access = TestServer.newDatabase(database);
        Roles.make(TestServer.superuser(), role, "application");
        JdbcClient.create(Connections.owner(access))
                .sql("GRANT CONNECT ON DATABASE %s TO %s".formatted(access.url().replaceFirst(".*/", ""), role))
                .update();
        return new DatabaseAccess(access.url(), role, "application", access.ownerUser(), access.ownerPassword());
    }

    private static Map<String, String> outside(DatabaseAccess access) {
        return Map.of(
                "SPOR_DATABASE_URL", access.url(),
                "SPOR_DATABASE_USER", access.user(),
                "SPOR_DATABASE_PASSWORD", access.password(),
                "SPOR_DATABASE_OWNER_USER", access.ownerUser(),
                "SPOR_DATABASE_OWNER_PASSWORD", access.ownerPassword());
    }

    private static void assertRefused(Map<String, String> settings, String reason) throws Exception {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putIfAbsent("SPOR_PORT", String.valueOf(freePort()));
        Ended ended = ChildJvm.run(Spor.class, environment);
        assertThat(ended.err())
                .startsWith("Spor does not start: ")
                .contains(reason)
                .hasLineCount(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.code()).isEqualTo(1);
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
