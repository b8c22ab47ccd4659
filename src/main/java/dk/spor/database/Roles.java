package dk.spor.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The two roles of a database of Spor: the owner migrates, the application's role works and owns nothing. Names and
 * generated passwords go into the SQL as they are, so they hold letters, digits and underscores only.
 */
final class Roles {

    static final String OWNER = "spor_owner";
    static final String APPLICATION = "spor_app";

    private Roles() {}

    /** Makes a role when it is not there, and gives it a new password. */
    static void make(DataSource superuser, String role, String password) {
        JdbcClient sql = JdbcClient.create(superuser);
        sql.sql("""
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s; END IF;
                END $$
                """.formatted(role)).update();
        sql.sql("ALTER ROLE %s LOGIN PASSWORD '%s'".formatted(role, password)).update();
    }

    /** Makes a database of the owner's, which the application's role may only connect to. */
    static void makeDatabase(DataSource superuser, String name) {
        JdbcClient sql = JdbcClient.create(superuser);
        boolean there = sql.sql("SELECT count(*) FROM pg_database WHERE datname = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
        if (!there) {
            sql.sql("CREATE DATABASE %s OWNER %s".formatted(name, OWNER)).update();
            sql.sql("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name)).update();
            sql.sql("GRANT CONNECT, TEMPORARY ON DATABASE %s TO %s".formatted(name, APPLICATION))
                    .update();
        }
    }
}
