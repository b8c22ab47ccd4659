package dk.spor.synthesis;

import static dk.spor.synthesis.OrNull.of;

import dk.spor.identity.PersonId;
import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.shared.By;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What points are about, and who has said so of a piece. Steps come and never change. */
@Component
class AboutStore {

    /** Of a point; its source has columns of the same names. */
    static final String COLUMNS = "p.kind as about_kind, p.stance as about_stance, p.track as about_track,"
            + " p.paragraph as about_paragraph, p.placement as about_placement, p.theme_name as about_theme";

    private final JdbcClient jdbc;

    AboutStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Description> find(PointId piece) {
        List<AboutEvent> history = history(piece);
        return jdbc.sql(
                        "select p.described, (select coalesce(max(step), 0) from synthesis.about_step where point = p.id)"
                                + " as seen, " + COLUMNS + ", " + SourceStore.COLUMNS + """
                         from synthesis.point p
                        join synthesis.source s on s.version = p.version and s.number = p.number
                        where p.id = :piece and p.part > 0
                        """)
                .param("piece", piece.value())
                .query((row, n) -> new Description(
                        about(row, "about_"),
                        About.of(SourceStore.source(row).input()),
                        !row.getBoolean("described"),
                        history,
                        row.getLong("seen")))
                .optional();
    }

    /**
     * @param words that the piece says
     * @param asSubmitted whether it follows its input again from now on
     */
    void describe(PointId piece, About about, String words, boolean asSubmitted) {
        jdbc.sql("""
                        update synthesis.point
                        set kind = :kind, stance = :stance, track = cast(:track as uuid),
                            paragraph = cast(:paragraph as uuid), placement = :placement, theme_name = :theme,
                            described = not :asSubmitted, words = :words
                        where id = :piece
                        """)
                .params(values(about))
                .param("asSubmitted", asSubmitted)
                .param("words", Source.words(about.theme(), words))
                .param("piece", piece.value())
                .update();
    }

    void step(PointId piece, About about, boolean asSubmitted, By by, Instant at) {
        jdbc.sql("""
                        insert into synthesis.about_step (point, kind, stance, track, paragraph, placement, theme,
                            as_submitted, person, organisation, at)
                        values (:piece, :kind, :stance, cast(:track as uuid), cast(:paragraph as uuid), :placement, :theme,
                            :asSubmitted, :person, :organisation, :at)
                        """)
                .params(values(about))
                .param("piece", piece.value())
                .param("asSubmitted", asSubmitted)
                .param("person", by.person())
                .param("organisation", by.organisation())
                .param("at", Timestamp.from(at))
                .update();
    }

    private List<AboutEvent> history(PointId piece) {
        return jdbc.sql("select * from synthesis.about_step where point = :piece order by step desc")
                .param("piece", piece.value())
                .query((row, n) -> new AboutEvent(
                        about(row, ""),
                        row.getBoolean("as_submitted"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** By the names of the columns. */
    static Map<String, Object> values(About about) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", about.kind().name());
        values.put("stance", of(about.stance(), Stance::name));
        values.put("track", of(about.track(), TrackId::value));
        values.put("paragraph", of(about.paragraph(), ParagraphId::value));
        values.put("placement", of(about.placement(), Placement::name));
        values.put("theme", about.theme());
        return values;
    }

    static About about(ResultSet row, String before) throws SQLException {
        return new About(
                InputKind.valueOf(row.getString(before + "kind")),
                of(row.getString(before + "stance"), Stance::valueOf),
                of(row.getObject(before + "track", UUID.class), TrackId::new),
                of(row.getObject(before + "paragraph", UUID.class), ParagraphId::new),
                of(row.getString(before + "placement"), Placement::valueOf),
                row.getString(before + "theme"));
    }
}
