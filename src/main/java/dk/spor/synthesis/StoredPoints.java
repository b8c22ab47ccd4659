package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Points} from the database. */
@Component
class StoredPoints implements Points {

    private static final int AT_A_TIME = 200;

    private final Readable readable;
    private final PointRows rows;
    private final JdbcClient jdbc;

    StoredPoints(Readable readable, PointRows rows, JdbcClient jdbc) {
        this.readable = readable;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public List<Organisation> municipalities(ConsultationId consultation, Actor actor) {
        return readable.municipalities(consultation, actor);
    }

    @Override
    public List<AnsweredPoint> all(ConsultationId consultation, Actor actor) {
        List<Organisation> municipalities = readable.municipalities(consultation, actor);
        Map<OrganisationId, Organisation> byId = PointRows.byId(municipalities);
        return living(consultation, municipalities)
                .query((row, n) -> PointRows.answered(row, byId))
                .list();
    }

    @Override
    public List<AnsweredPoint> of(ConsultationId consultation, OrganisationId municipality, Actor actor) {
        List<Organisation> only = readable.among(consultation, Set.of(municipality), actor);
        Map<OrganisationId, Organisation> byId = PointRows.byId(only);
        return living(consultation, only)
                .query((row, n) -> PointRows.answered(row, byId))
                .list();
    }

    @Override
    public List<AnsweredPoint> concerning(
            ConsultationId consultation,
            @Nullable ParagraphId paragraph,
            @Nullable TrackId track,
            int most,
            Actor actor) {
        List<Organisation> municipalities = readable.municipalities(consultation, actor);
        Map<OrganisationId, Organisation> byId = PointRows.byId(municipalities);
        return jdbc.sql(PointRows.SELECT
                        + PointRows.OF_READABLE
                        + "where p.consultation = :consultation and p.ended_as is null"
                        + " and (p.paragraph = cast(:paragraph as uuid) or p.track = cast(:track as uuid)"
                        + " or (cast(:track as uuid) is null and p.kind = 'GENERAL'))"
                        + " order by p.paragraph is not distinct from cast(:paragraph as uuid) desc,"
                        + " o.place, p.main, p.part limit :most")
                .param("consultation", consultation.value())
                .param("organisations", ids(municipalities))
                .param("paragraph", paragraph == null ? null : paragraph.value())
                .param("track", track == null ? null : track.value())
                .param("most", most)
                .query((row, n) -> PointRows.answered(row, byId))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Stream<AnsweredPoint> stream(ConsultationId consultation, Actor actor) {
        List<Organisation> municipalities = readable.municipalities(consultation, actor);
        Map<OrganisationId, Organisation> byId = PointRows.byId(municipalities);
        return living(consultation, municipalities)
                .withFetchSize(AT_A_TIME)
                .query((row, n) -> PointRows.answered(row, byId))
                .stream();
    }

    @Override
    public Optional<AnsweredPoint> find(PointId id, Actor actor) {
        return Optional.ofNullable(find(List.of(id), actor).get(id));
    }

    @Override
    public Optional<AnsweredPoint> find(ConsultationId consultation, String label, Actor actor) {
        return rows.labelled(consultation, label).flatMap(it -> find(it, actor));
    }

    @Override
    public Map<String, AnsweredPoint> find(ConsultationId consultation, Set<String> labels, Actor actor) {
        return find(rows.labelled(consultation, labels), actor).values().stream()
                .collect(Collectors.toMap(it -> it.point().label(), Function.identity()));
    }

    @Override
    public Map<PointId, AnsweredPoint> find(Collection<PointId> ids, Actor actor) {
        Map<PointId, AnsweredPoint> found = new LinkedHashMap<>();
        rows.of(ids).values().stream()
                .collect(Collectors.groupingBy(PointRows.Of::consultation))
                .forEach((consultation, points) -> find(points, readable.among(consultation, whose(points), actor))
                        .forEach(it -> found.put(it.point().id(), it)));
        return found;
    }

    private static Set<OrganisationId> whose(List<PointRows.Of> points) {
        return points.stream().map(PointRows.Of::organisation).collect(Collectors.toSet());
    }

    private List<AnsweredPoint> find(List<PointRows.Of> points, List<Organisation> municipalities) {
        Map<OrganisationId, Organisation> byId = PointRows.byId(municipalities);
        return jdbc.sql(PointRows.SELECT + PointRows.OF_READABLE + "where p.id = any(:points)" + PointRows.ORDER)
                .param("organisations", ids(municipalities))
                .param("points", points.stream().map(it -> it.point().value()).toArray(UUID[]::new))
                .query((row, n) -> PointRows.answered(row, byId))
                .list();
    }

    private StatementSpec living(ConsultationId consultation, List<Organisation> municipalities) {
        return jdbc.sql(PointRows.SELECT
                        + PointRows.OF_READABLE
                        + "where p.consultation = :consultation and p.ended_as is null"
                        + PointRows.ORDER)
                .param("consultation", consultation.value())
                .param("organisations", ids(municipalities));
    }

    private static UUID[] ids(List<Organisation> organisations) {
        return organisations.stream().map(it -> it.id().value()).toArray(UUID[]::new);
    }
}
