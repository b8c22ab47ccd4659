package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.response.VersionId;
import dk.spor.shared.By;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What needs no answer, as it was said. Rows come and never change. */
@Component
class WaiverStore {

    private static final String ALL = "select w.*, s.body from synthesis.waiver_step w"
            + " join synthesis.source s on s.version = w.version and s.number = w.number"
            + " where w.point = any(:inputs) order by w.step ";

    private final JdbcClient jdbc;

    WaiverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One as it was said.
     *
     * @param input as one point
     * @param place in its own version
     */
    record Said(
            WaiverId id,
            WaiverStep step,
            PointId input,
            VersionId version,
            int number,
            Place place,
            String words,
            PersonId by,
            Instant at) {}

    void add(
            WaiverStep kind,
            WaiverId id,
            PointId input,
            VersionId version,
            int number,
            Place place,
            By by,
            Instant at) {
        jdbc.sql("""
                        insert into synthesis.waiver_step
                            (waiver, kind, point, version, number, starts, ends, person, organisation, at)
                        values (:waiver, :kind, :point, :version, :number, :starts, :ends, :person, :organisation, :at)
                        """)
                .param("waiver", id.value())
                .param("kind", kind.name())
                .param("point", input.value())
                .param("version", version.value())
                .param("number", number)
                .param("starts", place.starts())
                .param("ends", place.ends())
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Those of these inputs that have not been taken back. */
    Map<PointId, List<Said>> standing(Collection<PointId> inputs) {
        Map<WaiverId, Said> newest = new LinkedHashMap<>();
        steps(inputs).forEach(it -> newest.put(it.id(), it));
        Map<PointId, List<Said>> standing = new HashMap<>();
        newest.values().stream()
                .filter(it -> it.step() == WaiverStep.WAIVED)
                .forEach(it -> standing.computeIfAbsent(it.input(), none -> new ArrayList<>())
                        .add(it));
        return standing;
    }

    /** Everything that has been said of these, the oldest first. */
    List<Said> steps(Collection<PointId> inputs) {
        return jdbc.sql(ALL)
                .param("inputs", PointRows.ids(inputs))
                .query((row, n) -> said(row))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        Place place = new Place(row.getInt("starts"), row.getInt("ends"));
        return new Said(
                new WaiverId(row.getObject("waiver", UUID.class)),
                WaiverStep.valueOf(row.getString("kind")),
                new PointId(row.getObject("point", UUID.class)),
                new VersionId(row.getObject("version", UUID.class)),
                row.getInt("number"),
                place,
                place.in(row.getString("body")),
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("at").toInstant());
    }
}
