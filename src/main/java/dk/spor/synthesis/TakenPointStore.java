package dk.spor.synthesis;

import static dk.spor.synthesis.OrNull.of;

import dk.spor.response.InputId;
import dk.spor.response.Respondent;
import dk.spor.response.ResponseId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where points stand: how they come, move with their text, and end. */
@Component
class TakenPointStore {

    private final JdbcClient jdbc;

    TakenPointStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every point that a response has had, but for the pieces that were joined. */
    List<TakenPoint> ever(ResponseId response) {
        return jdbc.sql("select p.id, p.part, p.starts, p.ends, p.described, p.ended_as, " + SourceStore.COLUMNS + """
                        , first_value(s.input) over (partition by p.main order by
                                p.ended_as is null or p.ended_as = 'WITHDRAWN' desc, p.ended_as = 'GONE' desc, p.part)
                                as stands_in
                        from synthesis.point p join synthesis.source s on s.version = p.version and s.number = p.number
                        where p.response = :response and p.ended_as is distinct from 'JOINED'
                        """)
                .param("response", response.value())
                .query((row, n) -> new TakenPoint(
                        new PointId(row.getObject("id", UUID.class)),
                        new InputId(row.getObject("stands_in", UUID.class)),
                        SourceStore.source(row),
                        row.getInt("part"),
                        new Place(row.getInt("starts"), row.getInt("ends")),
                        row.getBoolean("described"),
                        of(row.getString("ended_as"), PointEnd::valueOf)))
                .list();
    }

    /** Adds a whole input, numbered after those that the response has had. */
    void add(PointId id, Respondent whose, Source source) {
        jdbc.sql("""
                        insert into synthesis.point (id, response, consultation, organisation, main, part, version, number,
                            starts, ends, words, kind, stance, track, paragraph, placement, theme_name)
                        select :id, :response, :consultation, :organisation, coalesce(max(main), 0) + 1, 0, :version, :number,
                            0, :ends, :words, :kind, :stance, cast(:track as uuid), cast(:paragraph as uuid), :placement,
                            :theme
                        from synthesis.point where response = :response
                        """)
                .param("id", id.value())
                .param("response", whose.response().value())
                .param("consultation", whose.consultation().value())
                .param("organisation", whose.organisation().value())
                .param("version", source.version().value())
                .param("number", source.number())
                .param("ends", source.whole().ends())
                .param("words", source.words(source.whole()))
                .params(AboutStore.values(About.of(source.input())))
                .update();
    }

    /** Lets a point live, here; what the secretariat has said that it is about stays. */
    void place(PointId id, Source source, Place place) {
        jdbc.sql("""
                        update synthesis.point
                        set version = :version, number = :number, starts = :starts, ends = :ends,
                            words = case when not described then :words
                                when theme_name = '' then :said else theme_name || E'\\n\\n' || :said end,
                            kind = case when described then kind else :kind end,
                            stance = case when described then stance else :stance end,
                            track = case when described then track else cast(:track as uuid) end,
                            paragraph = case when described then paragraph else cast(:paragraph as uuid) end,
                            placement = case when described then placement else :placement end,
                            theme_name = case when described then theme_name else :theme end,
                            ended_as = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("version", source.version().value())
                .param("number", source.number())
                .param("starts", place.starts())
                .param("ends", place.ends())
                .param("words", source.words(place))
                .param("said", Source.words("", place.in(source.body())))
                .params(AboutStore.values(About.of(source.input())))
                .update();
    }

    /** Lets this input be found by its points, which go on in another. */
    void goOn(ResponseId response, InputId before) {
        jdbc.sql("""
                        insert into synthesis.earlier_input (response, input, main)
                        select p.response, s.input, p.main
                        from synthesis.point p join synthesis.source s on s.version = p.version and s.number = p.number
                        where p.response = :response and s.input = :before
                        order by p.ended_as is null or p.ended_as = 'WITHDRAWN' desc, p.main limit 1
                        on conflict (response, input) do update set main = excluded.main
                        """)
                .param("response", response.value())
                .param("before", before.value())
                .update();
    }

    void end(PointId id, PointEnd as) {
        jdbc.sql("update synthesis.point set ended_as = :as where id = :id")
                .param("as", as.name())
                .param("id", id.value())
                .update();
    }

    /** Ends every point of a response that was withdrawn. */
    void withdraw(ResponseId response) {
        jdbc.sql("update synthesis.point set ended_as = 'WITHDRAWN' where response = :response and ended_as is null")
                .param("response", response.value())
                .update();
    }
}
