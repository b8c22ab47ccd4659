package dk.spor.synthesis;

import static dk.spor.synthesis.OrNull.of;

import dk.spor.response.InputId;
import dk.spor.response.Respondent;
import dk.spor.response.ResponseId;
import dk.spor.response.SubmittedInput;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
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
        return jdbc.sql("""
                        select p.id, p.part, p.starts, p.ends, p.ended_as, s.input, s.body
                        from synthesis.point p join synthesis.source s on s.version = p.version and s.number = p.number
                        where p.response = :response and p.ended_as is distinct from 'JOINED'
                        """)
                .param("response", response.value())
                .query((row, n) -> new TakenPoint(
                        new PointId(row.getObject("id", UUID.class)),
                        new InputId(row.getObject("input", UUID.class)),
                        row.getInt("part"),
                        row.getString("body"),
                        new Place(row.getInt("starts"), row.getInt("ends")),
                        of(row.getString("ended_as"), PointEnd::valueOf)))
                .list();
    }

    /** Adds a whole input, numbered after those that the response has had. */
    void add(PointId id, Respondent whose, Source source) {
        SubmittedInput input = source.input();
        jdbc.sql("""
                        insert into synthesis.point (id, response, consultation, organisation, main, part, version, number,
                            starts, ends, words, kind, track, paragraph)
                        select :id, :response, :consultation, :organisation, coalesce(max(main), 0) + 1, 0, :version, :number,
                            0, :ends, :words, :kind, cast(:track as uuid), cast(:paragraph as uuid)
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
                .param("kind", input.kind().name())
                .param("track", of(input.track(), TrackId::value))
                .param("paragraph", of(input.paragraph(), ParagraphId::value))
                .update();
    }

    /** Lets a point live, here. */
    void place(PointId id, Source source, Place place) {
        SubmittedInput input = source.input();
        jdbc.sql("""
                        update synthesis.point
                        set version = :version, number = :number, starts = :starts, ends = :ends, words = :words,
                            kind = :kind, track = cast(:track as uuid), paragraph = cast(:paragraph as uuid), ended_as = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("version", source.version().value())
                .param("number", source.number())
                .param("starts", place.starts())
                .param("ends", place.ends())
                .param("words", source.words(place))
                .param("kind", input.kind().name())
                .param("track", of(input.track(), TrackId::value))
                .param("paragraph", of(input.paragraph(), ParagraphId::value))
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
