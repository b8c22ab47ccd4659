package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that responses have taken. Rows come and never change. */
@Component
class StepStore {

    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its number. */
    long add(ResponseId response, Step step, Actor actor, Instant at, String reason) {
        return add(response, step, actor, at, reason, null);
    }

    /** @param version that the step brought */
    long add(ResponseId response, Step step, Actor actor, Instant at, String reason, @Nullable VersionId version) {
        return jdbc.sql("""
                        insert into response.step (response, step, person, organisation, role, at, reason, version)
                        values (:response, :step, :person, :organisation, :role, :at, :reason, :version) returning number
                        """)
                .param("response", response.value())
                .param("step", step.name())
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param(
                        "organisation",
                        Objects.requireNonNull(actor.organisation()).value())
                .param("role", Objects.requireNonNull(actor.role()).name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("version", version == null ? null : version.value())
                .query(Long.class)
                .single();
    }

    /** What has happened to a response, the oldest first. */
    List<StepTaken> of(ResponseId response) {
        return jdbc.sql("""
                        select number, step, person, at, reason from response.step
                        where response = :response order by number
                        """)
                .param("response", response.value())
                .query((row, n) -> taken(row))
                .list();
    }

    /** The step of this kind that has brought a version. */
    Optional<StepTaken> brought(VersionId version, Step step) {
        return jdbc.sql("""
                        select number, step, person, at, reason from response.step
                        where version = :version and step = :step
                        """)
                .param("version", version.value())
                .param("step", step.name())
                .query((row, n) -> taken(row))
                .optional();
    }

    private static StepTaken taken(ResultSet row) throws SQLException {
        return new StepTaken(
                row.getLong("number"),
                Step.valueOf(row.getString("step")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
