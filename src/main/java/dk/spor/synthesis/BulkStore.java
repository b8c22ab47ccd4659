package dk.spor.synthesis;

import static dk.spor.synthesis.OrNull.of;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to many points at once, point by point. */
@Component
class BulkStore {

    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether just this has been done by just this form already, and stands. */
    boolean repeats(BulkId id, ConsultationId consultation, BulkDeed deed, Set<PointId> points, Actor actor) {
        if (deed(id, consultation).filter(deed::equals).isEmpty()) {
            return false;
        }
        BulkEvent event = event(id);
        return event.undone() == null
                && event.by().equals(actor.person())
                && items(id).stream()
                        .map(BulkItem::point)
                        .collect(Collectors.toSet())
                        .equals(points);
    }

    /** Under another identity where the form has already done something else. */
    BulkId begin(BulkId id, ConsultationId consultation, BulkDeed deed, Actor actor, Instant at) {
        boolean fresh = jdbc.sql("select not exists (select from synthesis.bulk where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        BulkId kept = fresh ? id : new BulkId(UUID.randomUUID());
        jdbc.sql("""
                        insert into synthesis.bulk (id, consultation, kind, keeps_worker, worker, due, tag, outcome, reason,
                            person, organisation, at)
                        values (:id, :consultation, :kind, :keeps_worker, cast(:worker as uuid), cast(:due as date),
                            cast(:tag as uuid), :outcome, :reason, :person, :organisation, :at)
                        """)
                .param("id", kept.value())
                .param("consultation", consultation.value())
                .params(BulkRows.columns(deed))
                .param("person", actor.by().person())
                .param("organisation", actor.by().organisation())
                .param("at", Timestamp.from(at))
                .update();
        return kept;
    }

    void add(BulkId bulk, BulkItem item) {
        Assessment answer = item.answer();
        jdbc.sql("""
                        insert into synthesis.bulk_item (bulk, point, fate, worker_before, due_before, worker_after, due_after,
                            tags, outcome, reason, summary, note, written_by, written_at, changed, revision)
                        values (:bulk, :point, :fate, cast(:worker_before as uuid), cast(:due_before as date),
                            cast(:worker_after as uuid), cast(:due_after as date), :tags, :outcome, :reason, :summary, :note,
                            cast(:written_by as uuid), cast(:written_at as timestamptz), :changed, :revision)
                        """)
                .param("bulk", bulk.value())
                .param("point", item.point().value())
                .param("fate", item.fate().name())
                .param("worker_before", of(item.before().worker(), PersonId::value))
                .param("due_before", of(item.before().due(), Date::valueOf))
                .param("worker_after", of(item.after().worker(), PersonId::value))
                .param("due_after", of(item.after().due(), Date::valueOf))
                .param("tags", item.tags().stream().map(TagId::value).toArray(UUID[]::new))
                .param("outcome", answer == null ? null : of(answer.outcome(), AssessmentOutcome::name))
                .param("reason", answer == null ? null : answer.reason().html())
                .param("summary", answer == null ? null : answer.summary())
                .param("note", answer == null ? null : answer.note())
                .param("written_by", answer == null ? null : answer.writtenBy().value())
                .param("written_at", answer == null ? null : Timestamp.from(answer.writtenAt()))
                .param("changed", item.changed())
                .param("revision", item.revision())
                .update();
    }

    Optional<BulkDeed> deed(BulkId id, ConsultationId consultation) {
        return jdbc.sql("select * from synthesis.bulk where id = :id and consultation = :consultation")
                .param("id", id.value())
                .param("consultation", consultation.value())
                .query((row, n) -> BulkRows.deed(row))
                .optional();
    }

    /** In the order of the ids of their points. */
    List<BulkItem> items(BulkId bulk) {
        return jdbc.sql("select * from synthesis.bulk_item where bulk = :bulk order by point")
                .param("bulk", bulk.value())
                .query((row, n) -> BulkRows.item(row))
                .list();
    }

    /** Who did it, and who took it back. */
    BulkEvent event(BulkId bulk) {
        return jdbc.sql(BulkRows.EVENTS + "left join synthesis.bulk_undo u on u.bulk = b.id where b.id = :bulk")
                .param("bulk", bulk.value())
                .query((row, n) -> BulkRows.event(row))
                .single();
    }

    /** What was done to this point with others, the newest first; taken back where it was so for this one. */
    List<BulkEvent> events(PointId point) {
        return jdbc.sql(BulkRows.EVENTS + """
                        join synthesis.bulk_item i on i.bulk = b.id and i.point = :point and i.fate = 'DONE'
                        left join synthesis.bulk_undo_item d on d.bulk = b.id and d.point = i.point and d.fate = 'DONE'
                        left join synthesis.bulk_undo u on u.bulk = d.bulk order by b.at desc, b.id
                        """)
                .param("point", point.value())
                .query((row, n) -> BulkRows.event(row))
                .list();
    }
}
