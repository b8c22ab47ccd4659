package dk.spor.database;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** {@link DemoDatabase} as the owner's role, which alone can empty tables that otherwise only grow. */
@Component
class OwnedDemoDatabase implements DemoDatabase {

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
        new TransactionTemplate(new DataSourceTransactionManager(owner)).executeWithoutResult(status -> {
            JdbcClient sql = JdbcClient.create(owner);
            // Somebody who reads a page at this moment is waited for, but not for ever.
            sql.sql("SET LOCAL lock_timeout = '20s'").update();
            List<String> tables = tables(sql, except);
            tables.forEach(
                    it -> sql.sql("ALTER TABLE " + it + " DISABLE TRIGGER USER").update());
            sql.sql("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY")
                    .update();
            tables.forEach(
                    it -> sql.sql("ALTER TABLE " + it + " ENABLE TRIGGER USER").update());
        });
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
