package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.shared.By;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has happened to the places of points. Rows come and never change. */
@Component
class PlaceStepStore {

    private final JdbcClient jdbc;

    PlaceStepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PlaceStep kind, PointId point, Source source, Place place, By by, Instant at) {
        jdbc.sql("""
                        insert into synthesis.place_step (point, kind, version, number, starts, ends, person, organisation, at)
                        values (:point, :kind, :version, :number, :starts, :ends, :person, :organisation, :at)
                        """)
                .param("point", point.value())
                .param("kind", kind.name())
                .param("version", source.version().value())
                .param("number", source.number())
                .param("starts", place.starts())
                .param("ends", place.ends())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The number of the newest step with any of these; 0 for none. */
    long newest(List<PointId> points) {
        return jdbc.sql("select coalesce(max(step), 0) from synthesis.place_step where point = any(:points)")
                .param("points", PointRows.ids(points))
                .query(Long.class)
                .single();
    }

    /** What has happened to these, the newest first. */
    List<PlaceEvent> history(Map<PointId, String> labels) {
        return jdbc.sql("select * from synthesis.place_step where point = any(:points) order by step desc")
                .param("points", PointRows.ids(labels.keySet()))
                .query((row, n) -> new PlaceEvent(
                        PlaceStep.valueOf(row.getString("kind")),
                        Objects.requireNonNull(labels.get(new PointId(row.getObject("point", UUID.class)))),
                        new Place(row.getInt("starts"), row.getInt("ends")),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
