package dk.spor.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Foreign keys and triggers, lifted while a restore fills the tables in any order, and put back in the same transaction,
 * which checks every row. It needs no more than owning the tables.
 */
record Guards(List<String> foreignKeys, List<String> tables) {

    static Guards lift(JdbcClient sql) {
        Guards guards = new Guards(list(sql, """
                        SELECT format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
                                      pg_get_constraintdef(c.oid))
                        FROM pg_constraint c JOIN pg_namespace n ON n.oid = connamespace
                        WHERE contype = 'f' AND nspname !~ '^pg_'
                        """), list(sql, """
                        SELECT DISTINCT tgrelid::regclass::text
                        FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid JOIN pg_namespace n ON n.oid = relnamespace
                        WHERE NOT tgisinternal AND nspname !~ '^pg_'
                        """));
        List<String> lifted = list(sql, """
                SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)
                FROM pg_constraint c JOIN pg_namespace n ON n.oid = connamespace
                WHERE contype = 'f' AND nspname !~ '^pg_'
                """);
        lifted.forEach(statement -> sql.sql(statement).update());
        guards.tables.forEach(table ->
                sql.sql("ALTER TABLE " + table + " DISABLE TRIGGER USER").update());
        return guards;
    }

    void putBack(JdbcClient sql) {
        foreignKeys.forEach(statement -> sql.sql(statement).update());
        tables.forEach(table ->
                sql.sql("ALTER TABLE " + table + " ENABLE TRIGGER USER").update());
    }

    private static List<String> list(JdbcClient sql, String query) {
        return sql.sql(query).query(String.class).list();
    }
}
