package dk.spor.database;

import dk.spor.shared.SporSettings.DatabaseAccess;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table that a backup holds, as PostgreSQL writes it. */
interface Rows {

    static Map<String, List<String>> of(DatabaseAccess access) {
        JdbcClient sql = JdbcClient.create(Connections.owner(access));
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table table : Table.of(sql)) {
            rows.put(
                    table.name(),
                    sql.sql("SELECT t::text FROM %s t ORDER BY t::text COLLATE \"C\"".formatted(table.name()))
                            .query(String.class)
                            .list());
        }
        return rows;
    }
}
