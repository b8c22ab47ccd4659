package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks what is done to many points, always in the same order, so that no two wait for each other. */
@Component
class BulkLocks {

    private final JdbcClient jdbc;
    private final PointRows rows;
    private final TagStore tags;
    private final LockedPoints points;

    BulkLocks(JdbcClient jdbc, PointRows rows, TagStore tags, LockedPoints points) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tags = tags;
        this.points = points;
    }

    /** First: whoever sends the same form again, or takes it back, waits until the end of the transaction. */
    void bulk(BulkId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('bulk ' || :id, 0))")
                .param("id", id.toString())
                .query(rows -> {});
    }

    /** Then the points, after the tags where those change, as {@link TagPoint} does. */
    Map<PointId, LockedPoint> points(
            ConsultationId consultation, Collection<PointId> wanted, BulkDeed deed, Actor actor) {
        Collection<PointRows.Of> of = rows.of(wanted).values();
        if (of.size() != wanted.size()
                || of.stream().anyMatch(it -> !it.consultation().equals(consultation))) {
            throw new NotFound();
        }
        if (deed instanceof BulkDeed.Mark) {
            tags.lock(consultation);
        }
        return points.of(wanted, actor);
    }
}
