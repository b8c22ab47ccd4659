package dk.spor.synthesis;

import static dk.spor.synthesis.OrNull.of;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import dk.spor.shared.By;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers, and what has happened to them. */
@Component
class AssessmentStore {

    static final String COLUMNS =
            "a.outcome, a.reason, a.summary, a.note, a.state, a.revision, a.written_by, a.written_at";

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answer to a point; whoever else writes one to it waits until the end of the transaction. */
    Optional<Assessment> lock(PointId point) {
        jdbc.sql("select from synthesis.point where id = :point for update")
                .param("point", point.value())
                .query(rows -> {});
        return jdbc.sql("select " + COLUMNS + " from synthesis.assessment a where a.point = :point")
                .param("point", point.value())
                .query((row, n) -> assessment(row))
                .optional();
    }

    void keep(PointId point, Assessment assessment) {
        jdbc.sql("""
                        insert into synthesis.assessment (point, outcome, reason, summary, note, state, revision, written_by, written_at)
                        values (:point, :outcome, :reason, :summary, :note, :state, :revision, :by, :at)
                        on conflict (point) do update set outcome = excluded.outcome, reason = excluded.reason,
                            summary = excluded.summary, note = excluded.note, state = excluded.state, revision = excluded.revision,
                            written_by = excluded.written_by, written_at = excluded.written_at
                        """)
                .param("point", point.value())
                .param("outcome", of(assessment.outcome(), AssessmentOutcome::name))
                .param("reason", assessment.reason().html())
                .param("summary", assessment.summary())
                .param("note", assessment.note())
                .param("state", assessment.state().name())
                .param("revision", assessment.revision())
                .param("by", assessment.writtenBy().value())
                .param("at", Timestamp.from(assessment.writtenAt()))
                .update();
    }

    /** Marks that the text is another than when it was assessed. */
    void markChanged(PointId point) {
        changed(point, true);
    }

    void unmarkChanged(PointId point) {
        changed(point, false);
    }

    void step(PointId point, AssessmentStep kind, Assessment said, String why, By by, Instant at) {
        jdbc.sql("""
                        insert into synthesis.assessment_step
                            (point, kind, outcome, reason, summary, note, why, revision, person, organisation, at)
                        values (:point, :kind, :outcome, :reason, :summary, :note, :why, :revision, :person, :organisation, :at)
                        """)
                .param("point", point.value())
                .param("kind", kind.name())
                .param("outcome", of(said.outcome(), AssessmentOutcome::name))
                .param("reason", said.reason().html())
                .param("summary", said.summary())
                .param("note", said.note())
                .param("why", why)
                .param("revision", said.revision())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean isTaken(PointId point, AssessmentStep kind, int revision, String why, By by) {
        return jdbc.sql("""
                        select exists (select from synthesis.assessment_step
                            where point = :point and kind = :kind and revision = :revision and why = :why
                              and person = :person)
                        """)
                .param("point", point.value())
                .param("kind", kind.name())
                .param("revision", revision)
                .param("why", why)
                .param("person", by.person())
                .query(Boolean.class)
                .single();
    }

    /** What has happened to the answer to a point, the newest first. */
    List<AssessmentEvent> history(PointId point) {
        return jdbc.sql("select * from synthesis.assessment_step where point = :point order by step desc")
                .param("point", point.value())
                .query((row, n) -> new AssessmentEvent(
                        AssessmentStep.valueOf(row.getString("kind")),
                        of(row.getString("outcome"), AssessmentOutcome::valueOf),
                        RichText.stored(row.getString("reason")),
                        row.getString("summary"),
                        row.getString("note"),
                        row.getString("why"),
                        of(row.getObject("person", UUID.class), PersonId::new),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                of(row.getString("outcome"), AssessmentOutcome::valueOf),
                RichText.stored(row.getString("reason")),
                row.getString("summary"),
                row.getString("note"),
                AssessmentState.valueOf(row.getString("state")),
                row.getInt("revision"),
                new PersonId(row.getObject("written_by", UUID.class)),
                row.getTimestamp("written_at").toInstant());
    }

    private void changed(PointId point, boolean value) {
        jdbc.sql("update synthesis.point set changed = :value where id = :point and changed <> :value")
                .param("value", value)
                .param("point", point.value())
                .update();
    }
}
