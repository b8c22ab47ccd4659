package dk.spor.strategy;

import dk.spor.rendering.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the text of a version whole, and gives tracks and paragraphs their numbers. */
@Component
class TextStore {

    private final JdbcClient jdbc;

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StrategyText text(VersionRow version) {
        Map<@Nullable UUID, List<ParagraphRow>> paragraphs = paragraphs(version.id());
        return new StrategyText(
                version.id(),
                version.strategy(),
                version.title(),
                version.kind(),
                version.number(),
                version.frozenAt(),
                numbered(0, paragraphs.getOrDefault(null, List.of())),
                tracks(version.id(), paragraphs));
    }

    private record ParagraphRow(UUID id, @Nullable UUID track, ParagraphKind kind, RichText text) {}

    private Map<@Nullable UUID, List<ParagraphRow>> paragraphs(StrategyVersionId version) {
        Map<@Nullable UUID, List<ParagraphRow>> byTrack = new HashMap<>();
        jdbc.sql("""
                        select id, track, kind, text from strategy.paragraph
                        where version = :version order by position
                        """)
                .param("version", version.value())
                .query((row, n) -> new ParagraphRow(
                        row.getObject("id", UUID.class),
                        row.getObject("track", UUID.class),
                        ParagraphKind.valueOf(row.getString("kind")),
                        RichText.stored(row.getString("text"))))
                .list()
                .forEach(it -> byTrack.computeIfAbsent(it.track(), track -> new ArrayList<>())
                        .add(it));
        return byTrack;
    }

    private List<Track> tracks(StrategyVersionId version, Map<@Nullable UUID, List<ParagraphRow>> paragraphs) {
        return jdbc.sql("select id, title from strategy.track where version = :version order by position")
                .param("version", version.value())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    List<Paragraph> own = numbered(n + 1, paragraphs.getOrDefault(id, List.of()));
                    return new Track(new TrackId(id), n + 1, row.getString("title"), own);
                })
                .list();
    }

    private static List<Paragraph> numbered(int track, List<ParagraphRow> rows) {
        List<Paragraph> numbered = new ArrayList<>();
        for (ParagraphRow row : rows) {
            String number = track + "." + (numbered.size() + 1);
            numbered.add(new Paragraph(new ParagraphId(row.id()), number, row.kind(), row.text()));
        }
        return List.copyOf(numbered);
    }
}
