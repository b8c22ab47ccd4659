package dk.spor.database;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table that a backup holds.
 *
 * @param name with its schema, quoted where needed
 * @param columns quoted where needed; those that PostgreSQL works out itself are not among them
 */
record Table(String name, List<String> columns) {

    /** A table whose comment begins with these words stays out: sessions and links are not for another installation. */
    static final String LEFT_OUT = "not in backups";

    /** All tables of Spor, in order of name. Flyway's own is not among them: a restore migrates. */
    static List<Table> of(JdbcClient sql) {
        return sql.sql("""
                        SELECT c.oid::regclass::text AS name, array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
                        FROM pg_class c
                        JOIN pg_namespace n ON n.oid = c.relnamespace
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                            AND NOT a.attisdropped AND a.attgenerated = ''
                        WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                            AND c.relname <> 'flyway_schema_history'
                            AND coalesce(obj_description(c.oid, 'pg_class'), '') NOT LIKE :leftOut || '%'
                        GROUP BY c.oid, n.nspname, c.relname
                        ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
                        """)
                .param("leftOut", LEFT_OUT)
                .query((row, number) -> new Table(row.getString("name"), List.of((String[])
                        row.getArray("columns").getArray())))
                .list();
    }

    String copyOut() {
        return "COPY %s (%s) TO STDOUT".formatted(name, columnList());
    }

    String copyIn() {
        return "COPY %s (%s) FROM STDIN".formatted(name, columnList());
    }

    String columnList() {
        return columns.stream().collect(Collectors.joining(", "));
    }
}
