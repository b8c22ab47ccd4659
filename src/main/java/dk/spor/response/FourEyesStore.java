package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an approver must approve a response before it is submitted. Rows come and never change. */
@Component
class FourEyesStore {

    private final JdbcClient jdbc;

    FourEyesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it was last chosen; empty while nobody has, which means no. */
    Optional<FourEyes> of(ResponseId response) {
        return jdbc.sql("""
                        select required, person, at from response.four_eyes
                        where response = :response order by number desc limit 1
                        """)
                .param("response", response.value())
                .query((row, n) -> new FourEyes(
                        row.getBoolean("required"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void add(ResponseId response, boolean required, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into response.four_eyes (response, required, person, organisation, at)
                        values (:response, :required, :person, :organisation, :at)
                        """)
                .param("response", response.value())
                .param("required", required)
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param(
                        "organisation",
                        Objects.requireNonNull(actor.organisation()).value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
