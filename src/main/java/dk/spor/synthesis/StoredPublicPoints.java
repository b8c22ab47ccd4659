package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationStatus;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.ReceivedResponse;
import dk.spor.response.Responses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link PublicPoints} from the database. */
@Component
class StoredPublicPoints implements PublicPoints {

    private final Consultations consultations;
    private final Responses responses;
    private final PointRows rows;
    private final JdbcClient jdbc;

    StoredPublicPoints(Consultations consultations, Responses responses, PointRows rows, JdbcClient jdbc) {
        this.consultations = consultations;
        this.responses = responses;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PublicPoint> find(ConsultationId consultation, String label, Actor actor) {
        return rows.labelled(consultation, label)
                .flatMap(it -> Optional.ofNullable(
                        find(consultation, List.of(it), actor).get(it)));
    }

    /** What stands in an earlier version of a response is no longer what the municipality says. */
    @Override
    public Map<PointId, PublicPoint> find(ConsultationId consultation, Collection<PointId> ids, Actor actor) {
        List<ReceivedResponse> open = inTheOpen(consultation, actor);
        Map<OrganisationId, Organisation> byId =
                PointRows.byId(open.stream().map(ReceivedResponse::municipality).toList());
        Map<PointId, PublicPoint> found = new LinkedHashMap<>();
        jdbc.sql(PointRows.SELECT + PointRows.OF_READABLE
                        + "where p.consultation = :consultation and p.id = any(:points) and p.version = any(:versions)"
                        + PointRows.ORDER)
                .param("consultation", consultation.value())
                .param("points", PointRows.ids(ids))
                .param("organisations", uuids(open, it -> it.municipality().id().value()))
                .param("versions", uuids(open, it -> it.version().id().value()))
                .query((row, n) -> point(row, byId))
                .list()
                .forEach(it -> found.put(it.point().id(), it));
        return found;
    }

    private List<ReceivedResponse> inTheOpen(ConsultationId consultation, Actor actor) {
        boolean any = consultations
                .find(consultation, actor)
                .filter(it -> it.status() != ConsultationStatus.DRAFT)
                .isPresent();
        return any ? responses.inTheOpen(consultation, actor) : List.of();
    }

    private static PublicPoint point(ResultSet row, Map<OrganisationId, Organisation> byId) throws SQLException {
        return PublicPoint.of(
                PointRows.answered(row, byId), SourceStore.source(row).body(), row.getString("ended_as") == null);
    }

    private static UUID[] uuids(List<ReceivedResponse> responses, Function<ReceivedResponse, UUID> id) {
        return responses.stream().map(id).toArray(UUID[]::new);
    }
}
