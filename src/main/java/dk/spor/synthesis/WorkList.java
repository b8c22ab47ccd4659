package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What there is to answer: the points of a desk, filtered, counted, a page at a time. */
@Component
public class WorkList {

    /** The points on one page. */
    public static final int ON_A_PAGE = 30;

    private final JdbcClient jdbc;

    WorkList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of the list.
     *
     * @param page from 1
     */
    public List<AnsweredPoint> page(Desk desk, PointFilter filter, int page) {
        PointConditions conditions = new PointConditions(desk, filter);
        Map<OrganisationId, Organisation> municipalities = desk.byId();
        return on(
                        PointRows.SELECT
                                + " join (select p.id, row_number() over (" + PointRows.ORDER + ") as place"
                                + conditions.sql() + PointRows.ORDER
                                + " limit :most offset :after) here on here.id = p.id order by here.place",
                        conditions)
                .param("most", ON_A_PAGE)
                .param("after", ON_A_PAGE * (page - 1))
                .query((row, n) -> PointRows.answered(row, municipalities))
                .list();
    }

    public int count(Desk desk, PointFilter filter) {
        PointConditions conditions = new PointConditions(desk, filter);
        return on("select count(*)" + conditions.sql(), conditions)
                .query(Integer.class)
                .single();
    }

    /** Where a point stands in the list, from 1; empty when the filter leaves it out. */
    public Optional<Integer> place(Desk desk, PointFilter filter, PointId point) {
        PointConditions conditions = new PointConditions(desk, filter);
        return on(
                        "select place from (select p.id, row_number() over (" + PointRows.ORDER + ") as place"
                                + conditions.sql() + ") l where l.id = :point",
                        conditions)
                .param("point", point.value())
                .query(Integer.class)
                .optional();
    }

    public Tally tally(Desk desk, Actor reader) {
        PointConditions conditions = new PointConditions(desk, PointFilter.ALL);
        Map<TrackId, Integer> tracks = new HashMap<>();
        Map<ParagraphId, Integer> paragraphs = new HashMap<>();
        int[] sums = new int[5];
        on("""
                        select p.track, p.paragraph, p.kind = 'SUPPLEMENTARY_THEME' as theme, count(*) as points,
                            count(a.outcome) as answered, count(*) filter (where a.state = 'FINAL') as settled,
                            count(*) filter (where p.worker = :reader) as mine
                        """ + conditions.sql() + " group by p.track, p.paragraph, theme", conditions)
                .param(
                        "reader",
                        reader.person() == null ? null : reader.person().value())
                .query(row -> {
                    int points = row.getInt("points");
                    sums[0] += points;
                    sums[1] += row.getInt("answered");
                    sums[2] += row.getInt("settled");
                    sums[3] += row.getInt("mine");
                    @Nullable UUID track = row.getObject("track", UUID.class);
                    @Nullable UUID paragraph = row.getObject("paragraph", UUID.class);
                    if (row.getBoolean("theme")) {
                        sums[4] += points;
                    } else if (track != null) {
                        tracks.merge(new TrackId(track), points, Integer::sum);
                    }
                    if (paragraph != null) {
                        paragraphs.merge(new ParagraphId(paragraph), points, Integer::sum);
                    }
                });
        return new Tally(sums[0], sums[1], sums[2], sums[3], sums[4], tracks, paragraphs);
    }

    private StatementSpec on(String sql, PointConditions conditions) {
        return jdbc.sql(sql).params(conditions.values());
    }
}
