package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link LivingTexts} from the database. */
@Component
class StoredLivingTexts implements LivingTexts {

    private final JdbcClient jdbc;

    StoredLivingTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PointId, LivingText> of(Collection<PointId> points) {
        Map<PointId, LivingText> living = new HashMap<>();
        jdbc.sql("""
                        select id, consultation, organisation, words from synthesis.point
                        where id = any(:points) and ended_as is null
                        """).param("points", PointRows.ids(points)).query(row -> {
            living.put(
                    new PointId(row.getObject("id", UUID.class)),
                    new LivingText(
                            new ConsultationId(row.getObject("consultation", UUID.class)),
                            new OrganisationId(row.getObject("organisation", UUID.class)),
                            row.getString("words")));
        });
        return living;
    }
}
