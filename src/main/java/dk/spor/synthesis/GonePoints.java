package dk.spor.synthesis;

import dk.spor.organisation.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points whose text stands no longer in what counts of the municipality's response, with the answers that they had. */
@Component
public class GonePoints {

    /** The points on one page. */
    public static final int ON_A_PAGE = 30;

    private static final String GONE =
            PointRows.OF_READABLE + "where p.consultation = :consultation and p.ended_as = 'GONE'";

    private final JdbcClient jdbc;

    GonePoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(Desk desk) {
        return of(desk, "select count(*) from synthesis.point p " + GONE)
                .query(Integer.class)
                .single();
    }

    /**
     * One page of them.
     *
     * @param page from 1
     */
    public List<AnsweredPoint> page(Desk desk, int page) {
        return of(desk, PointRows.SELECT + GONE + PointRows.ORDER + " limit :most offset :skipped")
                .param("most", ON_A_PAGE)
                .param("skipped", ON_A_PAGE * (page - 1))
                .query((row, n) -> PointRows.answered(row, desk.byId()))
                .list();
    }

    private JdbcClient.StatementSpec of(Desk desk, String sql) {
        return jdbc.sql(sql)
                .param("consultation", desk.consultation().id().value())
                .param(
                        "organisations",
                        desk.byId().keySet().stream().map(OrganisationId::value).toArray(UUID[]::new));
    }
}
