package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.Respondent;
import dk.spor.response.ResponseId;
import dk.spor.response.VersionId;
import dk.spor.synthesis.SplitInput.Kept;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads inputs with every point that they have been, and adds pieces. */
@Component
class SplitInputs {

    /** The points that stand in an input, in another version of it, or in one that it goes on as. */
    private static final String MINE = """
            with asked as (select * from synthesis.source where version = :version and number = :number),
            mine as (
                select p.response, p.main, (s.version <> asked.version)::int as far
                from asked
                join synthesis.source s on s.input = asked.input
                join synthesis.point p on p.version = s.version and p.number = s.number
                union all
                select e.response, e.main, 2 from asked join synthesis.earlier_input e on e.input = asked.input
                order by far limit 1)
            """;

    private final JdbcClient jdbc;
    private final PlaceStepStore steps;

    SplitInputs(JdbcClient jdbc, PlaceStepStore steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /** The input that stands here, or did in this version. */
    Optional<SplitInput> find(VersionId version, int number) {
        List<Row> rows = jdbc.sql(MINE
                        + "select p.id, p.part, p.starts, p.ends, p.ended_as is null as lives, p.main, p.response,"
                        + " p.consultation, p.organisation, x.prefix, a.point is not null as answered, "
                        + SourceStore.COLUMNS + """
                         from mine
                        join synthesis.point p on p.response = mine.response and p.main = mine.main
                        join synthesis.source s on s.version = p.version and s.number = p.number
                        join synthesis.prefix x on x.consultation = p.consultation and x.organisation = p.organisation
                        left join synthesis.assessment a on a.point = p.id
                        order by p.part
                        """)
                .param("version", version.value())
                .param("number", number)
                .query((row, n) -> Row.of(row))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(input(rows));
    }

    /** Whoever else answers a point of this input waits until the end of the transaction. */
    void lock(SplitInput input) {
        jdbc.sql("""
                        select from synthesis.point
                        where (response, main) = (select response, main from synthesis.point where id = :whole)
                        order by id for update
                        """).param("whole", input.whole().id().value()).query(rows -> {});
    }

    /** Adds a piece of an input, numbered after all that it has had; about the same, with the same person to answer it. */
    PointId add(SplitInput input, Place place) {
        PointId id = new PointId(UUID.randomUUID());
        Source source = input.source();
        jdbc.sql("""
                        insert into synthesis.point (id, response, consultation, organisation, main, part, version, number,
                            starts, ends, words, kind, stance, track, paragraph, placement, theme_name, worker, due)
                        select :id, w.response, w.consultation, w.organisation, w.main,
                            (select max(part) + 1 from synthesis.point where response = w.response and main = w.main),
                            :version, :number, :starts, :ends, :words, :kind, :stance, cast(:track as uuid),
                            cast(:paragraph as uuid), :placement, :theme, w.worker, w.due
                        from synthesis.point w where w.id = :whole
                        """)
                .param("id", id.value())
                .param("whole", input.whole().id().value())
                .param("version", source.version().value())
                .param("number", source.number())
                .param("starts", place.starts())
                .param("ends", place.ends())
                .param("words", source.words(place))
                .params(AboutStore.values(About.of(source.input())))
                .update();
        return id;
    }

    private SplitInput input(List<Row> rows) {
        Row whole = rows.get(0);
        Row now = rows.stream().filter(it -> it.kept().lives()).findFirst().orElse(whole);
        return new SplitInput(
                whole.of(),
                now.source(),
                whole.kept(),
                rows.stream().skip(1).map(Row::kept).toList(),
                steps.newest(rows.stream().map(it -> it.kept().id()).toList()));
    }

    private record Row(Respondent of, Source source, Kept kept) {

        static Row of(ResultSet row) throws SQLException {
            Source source = SourceStore.source(row);
            int part = row.getInt("part");
            Piece piece = new Piece(
                    new PointId(row.getObject("id", UUID.class)),
                    row.getString("prefix") + "-" + row.getInt("main") + (part == 0 ? "" : "." + part),
                    part,
                    new Place(row.getInt("starts"), row.getInt("ends")),
                    row.getBoolean("answered"));
            return new Row(
                    new Respondent(
                            new ResponseId(row.getObject("response", UUID.class)),
                            new ConsultationId(row.getObject("consultation", UUID.class)),
                            new OrganisationId(row.getObject("organisation", UUID.class))),
                    source,
                    new Kept(piece, source.body(), row.getBoolean("lives")));
        }
    }
}
