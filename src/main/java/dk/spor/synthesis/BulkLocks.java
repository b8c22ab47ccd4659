package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.ui.NotFound;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Locks what is done to many points, always in the same order, so that no two wait for each other. */
@Component
class BulkLocks {

    private final JdbcClient jdbc;
    private final PointRows rows;
    private final Points points;
    private final TagStore tags;
    private final AssessmentStore assessments;

    BulkLocks(JdbcClient jdbc, PointRows rows, Points points, TagStore tags, AssessmentStore assessments) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.points = points;
        this.tags = tags;
        this.assessments = assessments;
    }

    /** First: whoever sends the same form again, or takes it back, waits until the end of the transaction. */
    void bulk(BulkId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('bulk ' || :id, 0))")
                .param("id", id.toString())
                .query(rows -> {});
    }

    /**
     * Then the points, in the order of their ids, after the tags where those change, as {@link TagPoint} does.
     *
     * @return those that the actor may read; of the others only such as have ended are borne with
     */
    Map<PointId, AnsweredPoint> points(
            ConsultationId consultation, Collection<PointId> wanted, BulkDeed deed, Actor actor) {
        Collection<PointRows.Of> of = rows.of(wanted).values();
        if (of.size() != wanted.size()
                || of.stream().anyMatch(it -> !it.consultation().equals(consultation))) {
            throw new NotFound();
        }
        if (deed instanceof BulkDeed.Mark) {
            tags.lock(consultation);
        }
        wanted.stream().sorted(Comparator.comparing(PointId::value)).forEach(assessments::lock);
        Map<PointId, AnsweredPoint> found = points.find(wanted, actor);
        if (wanted.stream().anyMatch(it -> !found.containsKey(it) && rows.of(it).lives())) {
            throw new NotFound();
        }
        return found;
    }
}
