package dk.spor.synthesis;

import static dk.spor.synthesis.OrNull.of;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How deeds on many points stand in rows. */
interface BulkRows {

    String EVENTS =
            "select b.id, b.kind, b.person, b.at, u.person as undone_by, u.at as undone_at from synthesis.bulk b ";

    static Map<String, @Nullable Object> columns(BulkDeed deed) {
        BulkDeed.@Nullable Assign assign = deed instanceof BulkDeed.Assign it ? it : null;
        BulkDeed.@Nullable Answer answer = deed instanceof BulkDeed.Answer it ? it : null;
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", deed.kind().name());
        columns.put("keeps_worker", assign == null || assign.keepsWorker());
        columns.put("worker", assign == null ? null : of(assign.worker(), PersonId::value));
        columns.put("due", assign == null ? null : of(assign.due(), Date::valueOf));
        columns.put("tag", deed instanceof BulkDeed.Mark mark ? of(mark.tag(), TagId::value) : null);
        columns.put("outcome", answer == null ? null : of(answer.outcome(), AssessmentOutcome::name));
        columns.put("reason", answer == null ? "" : answer.reason().html());
        return columns;
    }

    static BulkDeed deed(ResultSet row) throws SQLException {
        BulkKind kind = BulkKind.valueOf(row.getString("kind"));
        return switch (kind) {
            case ASSIGNED ->
                new BulkDeed.Assign(
                        row.getBoolean("keeps_worker"),
                        of(row.getObject("worker", UUID.class), PersonId::new),
                        row.getObject("due", LocalDate.class));
            case TAGGED, UNTAGGED ->
                new BulkDeed.Mark(of(row.getObject("tag", UUID.class), TagId::new), kind == BulkKind.TAGGED);
            case ANSWERED ->
                new BulkDeed.Answer(
                        of(row.getString("outcome"), AssessmentOutcome::valueOf),
                        RichText.stored(row.getString("reason")));
        };
    }

    static BulkItem item(ResultSet row) throws SQLException {
        return new BulkItem(
                new PointId(row.getObject("point", UUID.class)),
                BulkFate.valueOf(row.getString("fate")),
                assignment(row, "before"),
                assignment(row, "after"),
                tags((UUID[]) row.getArray("tags").getArray()),
                answer(row),
                row.getBoolean("changed"),
                row.getInt("revision"));
    }

    static BulkEvent event(ResultSet row) throws SQLException {
        @Nullable PersonId undoneBy = of(row.getObject("undone_by", UUID.class), PersonId::new);
        return new BulkEvent(
                new BulkId(row.getObject("id", UUID.class)),
                BulkKind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("at").toInstant(),
                undoneBy == null
                        ? null
                        : new BulkEvent.Undone(
                                undoneBy, row.getTimestamp("undone_at").toInstant()));
    }

    private static List<TagId> tags(UUID[] ids) {
        return Stream.of(ids).map(TagId::new).toList();
    }

    private static Assignment assignment(ResultSet row, String when) throws SQLException {
        return new Assignment(
                of(row.getObject("worker_" + when, UUID.class), PersonId::new),
                row.getObject("due_" + when, LocalDate.class));
    }

    /** Its revision before is the one below. */
    private static @Nullable Assessment answer(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : new Assessment(
                        of(row.getString("outcome"), AssessmentOutcome::valueOf),
                        RichText.stored(reason),
                        Objects.requireNonNullElse(row.getString("summary"), ""),
                        Objects.requireNonNull(row.getString("note")),
                        AssessmentState.DRAFT,
                        row.getInt("revision") - 1,
                        new PersonId(row.getObject("written_by", UUID.class)),
                        row.getTimestamp("written_at").toInstant());
    }
}
