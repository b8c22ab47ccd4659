package dk.spor.synthesis;

import dk.spor.identity.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was taken back of what had been done to many points at once. */
@Component
class BulkUndoStore {

    private final JdbcClient jdbc;

    BulkUndoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of each point when it was taken back. */
    Map<PointId, BulkFate> back(BulkId bulk) {
        Map<PointId, BulkFate> back = new HashMap<>();
        jdbc.sql("select point, fate from synthesis.bulk_undo_item where bulk = :bulk")
                .param("bulk", bulk.value())
                .query(row -> {
                    back.put(new PointId(row.getObject("point", UUID.class)), BulkFate.valueOf(row.getString("fate")));
                });
        return back;
    }

    void begin(BulkId bulk, Actor actor, Instant at) {
        jdbc.sql("""
                        insert into synthesis.bulk_undo (bulk, person, organisation, at)
                        values (:bulk, :person, :organisation, :at)
                        """)
                .param("bulk", bulk.value())
                .param("person", actor.by().person())
                .param("organisation", actor.by().organisation())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(BulkId bulk, PointId point, BulkFate fate, int revision) {
        jdbc.sql(
                        "insert into synthesis.bulk_undo_item (bulk, point, fate, revision) values (:bulk, :point, :fate, :revision)")
                .param("bulk", bulk.value())
                .param("point", point.value())
                .param("fate", fate.name())
                .param("revision", revision)
                .update();
    }

    /** The revision that an answer says again; itself where it was not taken back to another. */
    int original(PointId point, int revision) {
        return jdbc.sql("""
                        select i.revision - 1 from synthesis.bulk_undo_item u
                        join synthesis.bulk_item i on i.bulk = u.bulk and i.point = u.point
                        where u.point = :point and u.revision = :revision and u.revision > 0
                        """)
                .param("point", point.value())
                .param("revision", revision)
                .query(Integer.class)
                .optional()
                .map(it -> original(point, it))
                .orElse(revision);
    }
}
