package dk.spor.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a person's wrong codes over all links and browsers, so that six digits can't be guessed by trying often. */
@Component
class WrongCodes {

    private static final int MOST = 10;
    private static final Duration PERIOD = Duration.ofHours(24);

    private final JdbcClient jdbc;

    WrongCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a code still lets this person in; afterwards only links do. */
    boolean allow(@Nullable UUID person, Instant now) {
        return jdbc.sql("select count(*) < :most from identity.wrong_code where person = :person and at > :since")
                .param("most", MOST)
                .param("person", person)
                .param("since", now.minus(PERIOD).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** @param person null when the code was nobody's: it counts for none, and costs the same */
    void add(@Nullable UUID person, Instant now) {
        jdbc.sql("delete from identity.wrong_code where at <= :since")
                .param("since", now.minus(PERIOD).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into identity.wrong_code (person, at) values (:person, :at)")
                .param("person", person)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
