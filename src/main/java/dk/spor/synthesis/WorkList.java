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
    private final AssignmentStore assignments;

    WorkList(JdbcClient jdbc, AssignmentStore assignments) {
        this.jdbc = jdbc;
        this.assignments = assignments;
    }

    /** How many there are. */
    public Found found(Desk desk, PointFilter filter) {
        PointConditions conditions = new PointConditions(desk, filter);
        Map<OrganisationId, Integer> points = new HashMap<>();
        on("select p.organisation, count(*) as points" + conditions.sql() + " group by p.organisation", conditions)
                .query(row -> {
                    points.put(new OrganisationId(row.getObject("organisation", UUID.class)), row.getInt("points"));
                });
        return Found.of(desk.municipalities().stream().map(Organisation::id).toList(), points);
    }

    /**
     * One page of the list.
     *
     * @param page from 1
     */
    public List<AnsweredPoint> page(Desk desk, PointFilter filter, Found found, int page) {
        return stretch(desk, filter, found.stretch(ON_A_PAGE * (page - 1), ON_A_PAGE), ON_A_PAGE);
    }

    /** The point that this many stand before in the list. */
    public Optional<AnsweredPoint> after(Desk desk, PointFilter filter, Found found, int before) {
        return before < 0
                ? Optional.empty()
                : stretch(desk, filter, found.stretch(before, 1), 1).stream().findFirst();
    }

    private List<AnsweredPoint> stretch(Desk desk, PointFilter filter, Found.Stretch here, int most) {
        PointConditions conditions = new PointConditions(desk, filter, here.municipalities());
        Map<OrganisationId, Organisation> municipalities = desk.byId();
        return on(
                        PointRows.SELECT + PointRows.OF_READABLE + "where p.id in (select p.id" + conditions.sql()
                                + " order by array_position(:organisations, p.organisation), p.main, p.part"
                                + " limit :most offset :skipped)" + PointRows.ORDER,
                        conditions)
                .param("most", most)
                .param("skipped", here.skipped())
                .query((row, n) -> PointRows.answered(row, municipalities))
                .list();
    }

    /** Where a point stands, or would stand if the filter did not leave it out. */
    public Spot spot(Desk desk, PointFilter filter, Found found, Point point) {
        OrganisationId municipality = point.organisation().id();
        PointConditions conditions = new PointConditions(desk, filter, List.of(municipality));
        return on("""
                        select count(*) filter (where (p.main, p.part) < (
                                select o.main, o.part from synthesis.point o where o.id = :point)) as before,
                            coalesce(bool_or(p.id = :point), false) as listed
                        """ + conditions.sql(), conditions)
                .param("point", point.id().value())
                .query((row, n) ->
                        new Spot(found.before(municipality) + row.getInt("before"), row.getBoolean("listed")))
                .single();
    }

    /**
     * A place in the list.
     *
     * @param before how many points stand before it
     * @param listed whether the point itself is in the list
     */
    public record Spot(int before, boolean listed) {

        /** The page that it is on, from 1. */
        public int page() {
            return before / ON_A_PAGE + 1;
        }

        /** How many stand before the point that follows. */
        public int next() {
            return listed ? before + 1 : before;
        }
    }

    /** Who answers these, and until when. */
    public Map<PointId, Assignment> assignments(List<AnsweredPoint> shown) {
        return assignments.of(shown.stream().map(it -> it.point().id()).toList());
    }

    public Tally tally(Desk desk, Actor reader) {
        PointConditions conditions = new PointConditions(desk, PointFilter.ALL);
        Map<TrackId, Integer> tracks = new HashMap<>();
        Map<ParagraphId, Integer> paragraphs = new HashMap<>();
        int[] sums = new int[6];
        on("""
                        select p.track, p.paragraph, p.kind = 'SUPPLEMENTARY_THEME' as theme, count(*) as points,
                            count(a.outcome) as answered, count(*) filter (where a.state = 'FINAL') as settled,
                            count(*) filter (where a.state = 'TO_CHECK') as to_check,
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
                    sums[5] += row.getInt("to_check");
                    @Nullable UUID track = row.getObject("track", UUID.class);
                    @Nullable UUID paragraph = row.getObject("paragraph", UUID.class);
                    if (row.getBoolean("theme")) {
                        sums[4] += points;
                    }
                    if (track != null) {
                        tracks.merge(new TrackId(track), points, Integer::sum);
                    }
                    if (paragraph != null) {
                        paragraphs.merge(new ParagraphId(paragraph), points, Integer::sum);
                    }
                });
        return new Tally(sums[0], sums[1], sums[2], sums[5], sums[3], sums[4], tracks, paragraphs);
    }

    private StatementSpec on(String sql, PointConditions conditions) {
        return jdbc.sql(sql).params(conditions.values());
    }
}
