package dk.spor.revision;

import dk.spor.identity.PersonId;
import dk.spor.shared.By;
import dk.spor.synthesis.PointId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was done with reasons, for good. */
@Component
class ReasonSteps {

    private final JdbcClient jdbc;

    ReasonSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Part part, ReasonStepKind kind, @Nullable PointId point, String text, By by, Instant at) {
        jdbc.sql("""
                        insert into revision.reason_step (version, part, kind, point, text, person, organisation, at)
                        values (:version, :part, :kind, cast(:point as uuid), :text, :person, :organisation, :at)
                        """)
                .param("version", part.version().value())
                .param("part", part.id())
                .param("kind", kind.name())
                .param("point", point == null ? null : point.value())
                .param("text", text)
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The newest first. */
    List<ReasonStep> of(Part part) {
        return jdbc.sql("""
                        select kind, point, text, person, at from revision.reason_step
                        where version = :version and part = :part order by step desc
                        """)
                .param("version", part.version().value())
                .param("part", part.id())
                .query((row, n) -> {
                    @Nullable UUID point = row.getObject("point", UUID.class);
                    @Nullable UUID person = row.getObject("person", UUID.class);
                    return new ReasonStep(
                            ReasonStepKind.valueOf(row.getString("kind")),
                            point == null ? null : new PointId(point),
                            row.getString("text"),
                            person == null ? null : new PersonId(person),
                            row.getTimestamp("at").toInstant());
                })
                .list();
    }
}
