package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether points are still worked with, and what stands in the place of those that are not. */
@Component
public class PointStandings {

    private final Points points;
    private final AssessmentSteps steps;
    private final JdbcClient jdbc;

    PointStandings(Points points, AssessmentSteps steps, JdbcClient jdbc) {
        this.points = points;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /** For who may read the point; what lives in its place is of the same response. */
    public PointStanding of(PointId point, Actor actor) {
        if (points.find(point, actor).isEmpty()) {
            throw new NotFound();
        }
        List<Refusal> refusals = steps.refusals(point, actor);
        return jdbc.sql("""
                        select p.ended_as, array(
                            select x.prefix || '-' || q.main || case when q.part = 0 then '' else '.' || q.part end
                            from synthesis.point q
                            join synthesis.prefix x on x.consultation = q.consultation and x.organisation = q.organisation
                            where q.response = p.response and q.main = p.main and q.ended_as is null
                              and p.ended_as is not null
                            order by q.part) as now
                        from synthesis.point p where p.id = :point
                        """)
                .param("point", point.value())
                .query((row, n) ->
                        new PointStanding(refusals, end(row.getString("ended_as")), strings(row.getArray("now"))))
                .single();
    }

    private static @Nullable PointEnd end(@Nullable String name) {
        return name == null ? null : PointEnd.valueOf(name);
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
