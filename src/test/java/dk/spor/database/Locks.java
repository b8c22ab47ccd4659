package dk.spor.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who waits for whom in the database of the tests, for those that let two deeds meet. */
public interface Locks {

    /** Whether a transaction of this database waits for another. */
    static boolean somebodyWaits(JdbcClient jdbc) {
        return jdbc.sql("""
                        select exists (select from pg_stat_activity
                                       where wait_event_type = 'Lock' and datname = current_database())
                        """).query(Boolean.class).single();
    }
}
