package dk.spor.strategy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies the text of one version to another, in which tracks and paragraphs keep their identity. */
@Component
class TextCopy {

    private final JdbcClient jdbc;

    TextCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void copy(StrategyVersionId from, StrategyVersionId to) {
        run("""
                insert into strategy.track (version, id, position, title)
                select :to, id, position, title from strategy.track where version = :from
                """, from, to);
        run("""
                insert into strategy.paragraph (version, id, track, position, kind, text, changed_at, changed_by)
                select :to, id, track, position, kind, text, changed_at, changed_by
                from strategy.paragraph where version = :from
                """, from, to);
    }

    private void run(String sql, StrategyVersionId from, StrategyVersionId to) {
        jdbc.sql(sql).param("from", from.value()).param("to", to.value()).update();
    }
}
