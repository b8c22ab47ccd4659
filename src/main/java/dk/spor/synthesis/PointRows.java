package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.ui.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads points with their answers. */
@Component
class PointRows {

    static final String SELECT = "select p.id, p.main, p.part, p.starts, p.ends, p.changed, p.ended_as, p.consultation,"
            + " p.organisation, x.prefix, " + SourceStore.COLUMNS + ", " + AboutStore.COLUMNS
            + ", a.outcome, a.reason, a.summary, a.note, a.state, a.revision,"
            + " a.written_by, a.written_at" + " from synthesis.point p"
            + " join synthesis.source s on s.version = p.version and s.number = p.number"
            + " join synthesis.prefix x on x.consultation = p.consultation and x.organisation = p.organisation"
            + " left join synthesis.assessment a on a.point = p.id ";

    /** Only those of {@code :organisations}, which {@link #ORDER} puts in their order. */
    static final String OF_READABLE =
            "join unnest(cast(:organisations as uuid[])) with ordinality as o (id, place) on o.id = p.organisation ";

    /** The same as a condition; a subquery, as a parameter's array is gone through for each row. */
    static final String OF_THESE = "p.organisation in (select unnest(cast(:organisations as uuid[])))";

    /** The same where they are most of all, which are then gone through, instead of each being looked up in an index. */
    static final String OF_MOST = "(" + OF_THESE + ") is true";

    static final String ORDER = " order by o.place, p.main, p.part ";

    private final JdbcClient jdbc;

    PointRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose points are, and whether they live; no word of them. */
    Map<PointId, Of> of(Collection<PointId> points) {
        Map<PointId, Of> found = new LinkedHashMap<>();
        jdbc.sql("select id, consultation, organisation, ended_as is null as lives from synthesis.point"
                        + " where id = any(:points)")
                .param("points", ids(points))
                .query((row, n) -> new Of(
                        new PointId(row.getObject("id", UUID.class)),
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getBoolean("lives")))
                .list()
                .forEach(it -> found.put(it.point(), it));
        return found;
    }

    /** The same of one; what is no point is not there. */
    Of of(PointId point) {
        return Optional.ofNullable(of(List.of(point)).get(point)).orElseThrow(NotFound::new);
    }

    /** The point that is called so, living or not. */
    Optional<PointId> labelled(ConsultationId consultation, String label) {
        return labelled(consultation, Set.of(label)).stream().findFirst();
    }

    /** Those that are called so. */
    List<PointId> labelled(ConsultationId consultation, Set<String> labels) {
        return jdbc.sql("""
                        select p.id from unnest(cast(:labels as text[])) as l (label)
                        join synthesis.prefix x
                          on x.consultation = :consultation and x.prefix = split_part(l.label, '-', 1)
                        join synthesis.intake i on i.consultation = x.consultation and i.organisation = x.organisation
                        join synthesis.point p on p.response = i.response
                         and p.main || case when p.part = 0 then '' else '.' || p.part end = split_part(l.label, '-', 2)
                        """)
                .param("consultation", consultation.value())
                .param("labels", labels.toArray(String[]::new))
                .query((row, n) -> new PointId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whose a point is, and whether it lives. */
    record Of(PointId point, ConsultationId consultation, OrganisationId organisation, boolean lives) {}

    /** As a parameter. */
    static UUID[] ids(Collection<PointId> points) {
        return points.stream().map(PointId::value).toArray(UUID[]::new);
    }

    /** As {@link #answered} asks for them. */
    static Map<OrganisationId, Organisation> byId(Collection<Organisation> organisations) {
        return organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    static AnsweredPoint answered(ResultSet row, Map<OrganisationId, Organisation> organisations) throws SQLException {
        Source source = SourceStore.source(row);
        Place place = new Place(row.getInt("starts"), row.getInt("ends"));
        int part = row.getInt("part");
        Point point = new Point(
                new PointId(row.getObject("id", UUID.class)),
                row.getString("prefix") + "-" + row.getInt("main") + (part == 0 ? "" : "." + part),
                Objects.requireNonNull(
                        organisations.get(new OrganisationId(row.getObject("organisation", UUID.class)))),
                source.version(),
                source.number(),
                place,
                AboutStore.about(row, "about_"),
                source.text(place),
                source.justification(place),
                row.getBoolean("changed"));
        return new AnsweredPoint(point, row.getString("state") == null ? null : AssessmentStore.assessment(row));
    }
}
