package dk.spor.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds where in the whole database a word stands. */
public final class TablesWith {

    private TablesWith() {}

    /** The tables with a row that has this word in some column. */
    public static List<String> word(String word, JdbcClient owner) {
        return owner.sql("""
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list().stream()
                .filter(it -> owner.sql("select exists (select from " + it + " t where t::text like :word)")
                        .param("word", "%" + word + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
