package dk.spor.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the demo world and its clock have come, kept over restarts; only a marked database has room for it. */
@Component
class DemoState {

    private final JdbcClient jdbc;

    DemoState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the clock showed when Spor stopped; empty while the world has not been built whole. */
    Optional<Instant> shown() {
        return jdbc.sql("select shown from demo.state where built")
                .query((row, n) -> row.getTimestamp("shown").toInstant())
                .optional();
    }

    /** Keeps what the clock shows; nothing happens while the world is being built. */
    void keep(Instant shown) {
        jdbc.sql("update demo.state set shown = :shown where built")
                .param("shown", Timestamp.from(shown))
                .update();
    }

    void built(Instant shown) {
        jdbc.sql("""
                        insert into demo.state (built, shown) values (true, :shown)
                        on conflict (one) do update set built = true, shown = :shown
                        """).param("shown", Timestamp.from(shown)).update();
    }
}
