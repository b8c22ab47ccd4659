package dk.spor.synthesis;

import dk.spor.rendering.RichText;
import dk.spor.response.InputId;
import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.response.SubmittedInput;
import dk.spor.response.VersionId;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The submitted inputs that points refer to. Rows come and never change. */
@Component
class SourceStore {

    static final String COLUMNS = "s.version, s.number, s.input, s.body, s.text_ends, s.text, s.justification, s.kind,"
            + " s.stance, s.track, s.paragraph, s.placement, s.theme";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    SourceStore(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** All of a version in their order. */
    List<Source> of(VersionId version) {
        return jdbc.sql("select " + COLUMNS + " from synthesis.source s where s.version = :version order by s.number")
                .param("version", version.value())
                .query((row, n) -> source(row))
                .list();
    }

    void add(List<Source> sources) {
        batches.batchUpdate("""
                        insert into synthesis.source (version, number, input, body, text_ends, text, justification, kind,
                            stance, track, paragraph, placement, theme)
                        values (:version, :number, :input, :body, :textEnds, :text, :justification, :kind,
                            :stance, :track, :paragraph, :placement, :theme)
                        """, sources.stream().map(SourceStore::values).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource values(Source source) {
        SubmittedInput input = source.input();
        return new MapSqlParameterSource()
                .addValue("version", source.version().value())
                .addValue("number", input.number())
                .addValue("input", input.id().value())
                .addValue("body", source.body())
                .addValue("textEnds", source.textEnds())
                .addValue("text", input.text().html())
                .addValue("justification", input.justification().html())
                .addValues(AboutStore.values(About.of(input)));
    }

    static Source source(ResultSet row) throws SQLException {
        String theme = row.getString("theme");
        return new Source(
                new VersionId(row.getObject("version", UUID.class)),
                new SubmittedInput(
                        new InputId(row.getObject("input", UUID.class)),
                        row.getInt("number"),
                        InputKind.valueOf(row.getString("kind")),
                        OrNull.of(row.getString("stance"), Stance::valueOf),
                        OrNull.of(row.getObject("track", UUID.class), TrackId::new),
                        OrNull.of(row.getObject("paragraph", UUID.class), ParagraphId::new),
                        OrNull.of(row.getString("placement"), Placement::valueOf),
                        theme.isEmpty() ? null : theme,
                        RichText.stored(row.getString("text")),
                        RichText.stored(row.getString("justification"))),
                row.getString("body"),
                row.getInt("text_ends"));
    }
}
