package dk.spor.team;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.TrackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The assignments and their steps. Rows come and never change. */
@Component
class AssignmentStore {

    private static final String SELECT = """
            select a.consultation, a.organisation, a.id, a.kind, a.track, a.question, a.title, a.person, a.due, a.note, s.step, s.person as by, s.at, s.reason
            from team.assignment a
            cross join lateral (
                select * from team.assignment_step s where s.assignment = a.id order by s.number desc limit 1) s
            where s.step <> 'TAKEN_BACK'
            """;

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever else hands out or steps a part of this work waits until the end of the transaction. */
    void lock(TeamWork work) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('assignment ' || :work, 0))")
                .param(
                        "work",
                        work.consultation().id() + " " + work.municipality().id())
                .query(rows -> {});
    }

    /** Those that have not been taken back, the first due first. */
    List<Assignment> of(TeamWork work) {
        return jdbc.sql(SELECT + """
                        and a.consultation = :consultation and a.organisation = :organisation
                        order by a.due, s.at, a.id
                        """)
                .param("consultation", work.consultation().id().value())
                .param("organisation", work.municipality().id().value())
                .query(AssignmentStore::row)
                .list();
    }

    Optional<Assignment> find(AssignmentId id, TeamWork work) {
        return of(work).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** An assignment in the work that it belongs to. */
    record Held(ConsultationId consultation, OrganisationId municipality, Assignment assignment) {}

    /** What this person has for the organisation, in every work. */
    List<Held> of(PersonId person, OrganisationId organisation) {
        return jdbc.sql(SELECT + "and a.person = :person and a.organisation = :organisation order by a.due, a.id")
                .param("person", person.value())
                .param("organisation", organisation.value())
                .query(AssignmentStore::held)
                .list();
    }

    /** Everybody's that are due from the one day to the other. */
    List<Held> due(LocalDate from, LocalDate to) {
        return jdbc.sql(SELECT + "and a.due between :from and :to order by a.due, a.id")
                .param("from", from)
                .param("to", to)
                .query(AssignmentStore::held)
                .list();
    }

    void insert(Assignment assignment, TeamWork work) {
        TrackId track = assignment.topic().track();
        jdbc.sql("""
                        insert into team.assignment
                            (id, consultation, organisation, kind, track, question, title, person, due, note)
                        values (:id, :consultation, :organisation, :kind, :track, :question, :title, :person, :due, :note)
                        """)
                .param("id", assignment.id().value())
                .param("consultation", work.consultation().id().value())
                .param("organisation", work.municipality().id().value())
                .param("kind", assignment.topic().kind().name())
                .param("track", track == null ? null : track.value())
                .param(
                        "question",
                        assignment.topic().question() == 0
                                ? null
                                : assignment.topic().question())
                .param("title", assignment.title())
                .param("person", assignment.person().value())
                .param("due", assignment.due())
                .param("note", assignment.note())
                .update();
    }

    void step(AssignmentId id, AssignmentStep step, Actor actor, Instant at, String reason) {
        jdbc.sql("""
                        insert into team.assignment_step (assignment, step, person, organisation, at, reason)
                        values (:assignment, :step, :person, :organisation, :at, :reason)
                        """)
                .param("assignment", id.value())
                .param("step", step.name())
                .param("person", Objects.requireNonNull(actor.person()).value())
                .param(
                        "organisation",
                        Objects.requireNonNull(actor.organisation()).value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    private static Held held(ResultSet row, int number) throws SQLException {
        return new Held(
                new ConsultationId(row.getObject("consultation", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row(row, number));
    }

    private static Assignment row(ResultSet row, int number) throws SQLException {
        @Nullable UUID track = row.getObject("track", UUID.class);
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                new Topic(
                        TopicKind.valueOf(row.getString("kind")),
                        track == null ? null : new TrackId(track),
                        row.getInt("question")),
                row.getString("title"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("due", LocalDate.class),
                row.getString("note"),
                AssignmentStep.valueOf(row.getString("step")),
                new PersonId(row.getObject("by", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
