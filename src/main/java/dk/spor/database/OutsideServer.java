package dk.spor.database;

import dk.spor.shared.SporSettings.DatabaseAccess;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Checks that a server which somebody else runs suits Spor, and that its two roles are kept apart. */
final class OutsideServer {

    private static final int OLDEST = 150_000;

    private OutsideServer() {}

    /** Throws {@link StartRefused} naming the setting that has to be mended. */
    static void check(DatabaseAccess access) {
        if (access.user().equals(access.ownerUser())) {
            throw new StartRefused("SPOR_DATABASE_USER must be another role than SPOR_DATABASE_OWNER_USER");
        }
        try (Connection owner = connect(Connections.owner(access), "SPOR_DATABASE_OWNER_PASSWORD", access.ownerUser());
                Connection application =
                        connect(Connections.application(access), "SPOR_DATABASE_PASSWORD", access.user())) {
            checkServer(JdbcClient.create(new SingleConnectionDataSource(owner, true)));
            checkApplication(
                    JdbcClient.create(new SingleConnectionDataSource(application, true)),
                    access.user(),
                    access.ownerUser());
        } catch (SQLException e) {
            throw new StartRefused("SPOR_DATABASE_URL: " + e.getMessage());
        }
    }

    private static Connection connect(DataSource source, String password, String role) throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
                throw new StartRefused(
                        "%s: the server does not let %s in: %s".formatted(password, role, e.getMessage()));
            }
            throw e;
        }
    }

    private static void checkServer(JdbcClient sql) {
        refuseUnless(
                sql,
                "current_setting('server_version_num')::int >= " + OLDEST,
                "SPOR_DATABASE_URL: the server is older than PostgreSQL 15");
        refuseUnless(
                sql,
                "current_setting('server_encoding') = 'UTF8' AND lower('ÆØÅ') = 'æøå'",
                "SPOR_DATABASE_URL: the database does not know Danish letters;"
                        + " make it with ENCODING 'UTF8' and a UTF-8 LOCALE such as C.UTF-8");
        refuseUnless(
                sql,
                "has_database_privilege(current_database(), 'CREATE')",
                "SPOR_DATABASE_OWNER_USER may not create schemas in the database; make it the owner of the database");
    }

    private static void checkApplication(JdbcClient sql, String user, String owner) {
        String name = "SPOR_DATABASE_USER: the role " + user;
        refuseUnless(
                sql,
                "NOT (SELECT rolsuper OR rolcreaterole OR rolbypassrls FROM pg_roles WHERE rolname = current_user)",
                name + " is a superuser or manages roles; name one without such rights");
        refuseUnless(
                sql,
                "NOT pg_has_role(current_user, '%s', 'MEMBER')".formatted(owner.replace("'", "''")),
                name + " is a member of the owner's role; it must not be");
        refuseUnless(
                sql,
                "NOT EXISTS (SELECT FROM pg_class WHERE relowner = current_user::regrole)"
                        + " AND NOT EXISTS (SELECT FROM pg_namespace WHERE nspowner = current_user::regrole)",
                name + " owns tables; they must belong to SPOR_DATABASE_OWNER_USER");
        refuseUnless(
                sql,
                "NOT has_database_privilege(current_database(), 'CREATE')",
                name + " may create schemas; take that right from it");
    }

    private static void refuseUnless(JdbcClient sql, String condition, String message) {
        if (!sql.sql("SELECT " + condition).query(Boolean.class).single()) {
            throw new StartRefused(message);
        }
    }
}
