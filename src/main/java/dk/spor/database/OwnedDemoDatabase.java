package dk.spor.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link DemoDatabase} as the owner's role, which alone can empty tables that otherwise only grow. */
@Component
class OwnedDemoDatabase implements DemoDatabase {

    /** How long somebody who reads a page at this moment is waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** PostgreSQL's SQLSTATE for a lock that NOWAIT did not get. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final DataSource owner;

    OwnedDemoDatabase(Database database) {
        this.owner = Connections.owner(database.access());
    }

    @Override
    public boolean isMarked() {
        return DemoStart.isMarked(owner);
    }

    @Override
    public void empty(Set<String> except) {
        if (!isMarked()) {
            throw new IllegalStateException("not a demo");
        }
        TransactionTemplate whole = new TransactionTemplate(new DataSourceTransactionManager(owner));
        JdbcClient sql = JdbcClient.create(owner);
        for (long end = System.nanoTime() + PATIENCE.toNanos(); ; pause()) {
            try {
                whole.executeWithoutResult(status -> empty(sql, tables(sql, except)));
                return;
            } catch (UncategorizedSQLException refused) {
                if (!isInUse(refused) || System.nanoTime() > end) {
                    throw refused;
                }
            }
        }
    }

    /**
     * Takes the locks of all tables or none: to wait for one while holding another would be a deadlock with a job that
     * holds the one and wants the other.
     */
    private static void empty(JdbcClient sql, List<String> tables) {
        String all = String.join(", ", tables);
        sql.sql("LOCK TABLE " + all + " IN ACCESS EXCLUSIVE MODE NOWAIT").update();
        tables.forEach(
                it -> sql.sql("ALTER TABLE " + it + " DISABLE TRIGGER USER").update());
        sql.sql("TRUNCATE " + all + " RESTART IDENTITY").update();
        tables.forEach(
                it -> sql.sql("ALTER TABLE " + it + " ENABLE TRIGGER USER").update());
    }

    private static boolean isInUse(UncategorizedSQLException refused) {
        return refused.getCause() instanceof SQLException cause && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a demo was being emptied", e);
        }
    }

    private static List<String> tables(JdbcClient sql, Set<String> except) {
        return sql.sql("""
                        SELECT c.oid::regclass::text
                        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                            AND c.relname <> 'flyway_schema_history' AND c.oid <> 'demo.mark'::regclass
                            AND NOT n.nspname = ANY (:except)
                        """)
                .param("except", except.toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
