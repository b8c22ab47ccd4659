package dk.spor.revision;

import dk.spor.rendering.RichText;
import dk.spor.strategy.Paragraph;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words of proposals that were put into a draft as they are, until somebody writes them or says that they stand. */
@Component
class ProposedWords {

    private final JdbcClient jdbc;

    ProposedWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** They were put there; put there again after they were removed, they are unwritten again. */
    void put(StrategyVersionId draft, ThemeId theme, RichText words) {
        jdbc.sql("""
                        insert into revision.proposed_words (version, paragraph, theme, words)
                        values (:version, :paragraph, :theme, :words)
                        on conflict (version, paragraph) do update set words = excluded.words, stand = false
                        """)
                .param("version", draft.value())
                .param("paragraph", theme.paragraph().value())
                .param("theme", theme.value())
                .param("words", words.text())
                .update();
    }

    /**
     * A paragraph that is such words still.
     *
     * @param theme the name of the theme that they propose
     */
    record Unwritten(Paragraph paragraph, String theme) {}

    /** Those of a draft. */
    List<Unwritten> unwritten(StrategyText draft) {
        return jdbc
                .sql("""
                        select w.paragraph, w.words, t.name from revision.proposed_words w
                        join revision.gathered_theme t on t.id = w.theme
                        where w.version = :version and not w.stand order by t.name collate "da-x-icu", t.id
                        """)
                .param("version", draft.id().value())
                .query((row, n) -> {
                    String words = row.getString("words");
                    String theme = row.getString("name");
                    return draft.paragraph(new ParagraphId(row.getObject("paragraph", UUID.class)))
                            .filter(it -> it.text().text().equals(words))
                            .map(it -> new Unwritten(it, theme));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether this paragraph is such words still, also when somebody has said that they stand. */
    boolean areIn(StrategyText draft, Part part) {
        return jdbc.sql("select words from revision.proposed_words where version = :version and paragraph = :paragraph")
                .param("version", part.version().value())
                .param("paragraph", part.id())
                .query(String.class)
                .optional()
                .filter(words -> draft.paragraph(new ParagraphId(part.id()))
                        .filter(it -> it.text().text().equals(words))
                        .isPresent())
                .isPresent();
    }

    /** The theme whose words stand in this paragraph from now on; empty when they did before, or it has none. */
    Optional<ThemeId> stand(Part part) {
        return jdbc.sql("""
                        update revision.proposed_words set stand = true
                        where version = :version and paragraph = :paragraph and not stand
                        returning theme
                        """)
                .param("version", part.version().value())
                .param("paragraph", part.id())
                .query((row, n) -> new ThemeId(row.getObject("theme", UUID.class)))
                .optional();
    }
}
