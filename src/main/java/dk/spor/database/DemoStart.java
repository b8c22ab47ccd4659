package dk.spor.database;

import dk.spor.shared.SporSettings;
import java.net.InetAddress;
import java.net.UnknownHostException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Settles whether this start is that of a demo. The mark in the database decides, whatever the flags: only a new, empty
 * database is given one, and only when that is asked for. A demo listens on loopback only.
 */
final class DemoStart {

    private DemoStart() {}

    /** Migrates the database; the settings come back saying whether it is a demo. */
    static SporSettings migrate(Database database, SporSettings settings) {
        DataSource owner = Connections.owner(database.access());
        boolean marked = isMarked(owner);
        boolean mark = settings.demo() && !marked && isEmpty(owner);
        if (settings.demo() && !marked && !mark) {
            throw new StartRefused("SPOR_DEMO must be false: this database has been in use,"
                    + " and only a new, empty one becomes a demo (another one: SPOR_DATA or SPOR_DATABASE_URL)");
        }
        if ((marked || mark) && !isLoopback(settings.address())) {
            throw StartRefused.setting(
                    "SPOR_ADDRESS",
                    "127.0.0.1, as this database is a demo where anyone may sign in",
                    settings.address());
        }
        database.migrate(mark);
        return settings.withDemo(marked || mark);
    }

    static boolean isMarked(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        boolean there = sql.sql("SELECT to_regclass('demo.mark') IS NOT NULL")
                .query(Boolean.class)
                .single();
        return there
                && sql.sql("SELECT EXISTS (SELECT FROM demo.mark)")
                        .query(Boolean.class)
                        .single();
    }

    /** Whether nobody has made anything in the database; what an extension brings does not count. */
    private static boolean isEmpty(DataSource owner) {
        return JdbcClient.create(owner).sql("""
                        SELECT NOT EXISTS (
                            SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                            WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                                AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = c.oid AND deptype = 'e'))
                        """).query(Boolean.class).single();
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
