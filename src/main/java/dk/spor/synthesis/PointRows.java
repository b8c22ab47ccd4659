package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads points with their answers. */
@Component
class PointRows {

    static final String SELECT = "select p.id, p.main, p.part, p.starts, p.ends, p.changed, p.ended_as, p.consultation,"
            + " p.organisation, x.prefix, " + SourceStore.COLUMNS + ", " + AboutStore.COLUMNS
            + ", a.outcome, a.reason, a.note, a.state, a.revision,"
            + " a.written_by, a.written_at" + " from synthesis.point p"
            + " join synthesis.source s on s.version = p.version and s.number = p.number"
            + " join synthesis.prefix x on x.consultation = p.consultation and x.organisation = p.organisation"
            + " left join synthesis.assessment a on a.point = p.id ";

    /** Only those of {@code :organisations}, which {@link #ORDER} puts in their order. */
    static final String OF_READABLE =
            "join unnest(cast(:organisations as uuid[])) with ordinality as o (id, place) on o.id = p.organisation ";

    /** The same as a condition; a subquery, as a parameter's array is gone through for each row. */
    static final String OF_THESE = "p.organisation in (select unnest(cast(:organisations as uuid[])))";

    static final String ORDER = " order by o.place, p.main, p.part ";

    private final JdbcClient jdbc;

    PointRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The consultation and municipality of a point; no word of it. */
    List<Of> of(List<PointId> points) {
        return jdbc.sql("select id, consultation, organisation from synthesis.point where id = any(:points)")
                .param("points", points.stream().map(PointId::value).toArray(UUID[]::new))
                .query((row, n) -> new Of(
                        new PointId(row.getObject("id", UUID.class)),
                        new ConsultationId(row.getObject("consultation", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class))))
                .list();
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

    boolean lives(PointId point) {
        return jdbc.sql("select ended_as is null from synthesis.point where id = :point")
                .param("point", point.value())
                .query(Boolean.class)
                .single();
    }

    /** Whose a point is. */
    record Of(PointId point, ConsultationId consultation, OrganisationId organisation) {}

    static AnsweredPoint answered(ResultSet row, Map<OrganisationId, Organisation> organisations) throws SQLException {
        Source source = SourceStore.source(row);
        About about = AboutStore.about(row, "about_");
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
                about.kind(),
                about.stance(),
                about.track(),
                about.paragraph(),
                about.placement(),
                about.theme(),
                source.text(place),
                source.justification(place),
                row.getBoolean("changed"));
        return new AnsweredPoint(point, row.getString("state") == null ? null : AssessmentStore.assessment(row));
    }
}
