package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link LivingPoints} from the database. */
@Component
class StoredLivingPoints implements LivingPoints {

    private final JdbcClient jdbc;

    StoredLivingPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PointId, ConsultationId> of(Collection<PointId> points) {
        Map<PointId, ConsultationId> living = new HashMap<>();
        jdbc.sql("select id, consultation from synthesis.point where id = any(:points) and ended_as is null")
                .param("points", PointRows.ids(points))
                .query(row -> {
                    living.put(
                            new PointId(row.getObject("id", UUID.class)),
                            new ConsultationId(row.getObject("consultation", UUID.class)));
                });
        return living;
    }
}
