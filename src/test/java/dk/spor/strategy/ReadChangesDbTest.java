package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.response.ResponseScene;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A consultation draft, a correction of it, and two revised drafts that come from the first. */
@DbTest
class ReadChangesDbTest {

    private final ReadChanges read;
    private final StrategyDrafts drafts;
    private final RecordedReasons reasons;
    private final ListableBeanFactory beans;
    private NewDraft consulted;
    private ParagraphId paragraph;
    private StrategyVersionId first;
    private StrategyVersionId correction;
    private StrategyVersionId second;

    ReadChangesDbTest(ReadChanges read, StrategyDrafts drafts, RecordedReasons reasons, ListableBeanFactory beans) {
        this.read = read;
        this.drafts = drafts;
        this.reasons = reasons;
        this.beans = beans;
    }

    @BeforeEach
    void versionsInTwoLines() {
        consulted = NewDraft.in(beans);
        paragraph = consulted.paragraph(consulted.track("DK2020"), "Alle kommuner");
        consulted.freeze();
        first = changed(revise(), "Alle kommuner og regionen");
        correction = changed(drafts.correct(consulted.id, consulted.officer), "Alle 19 kommuner");
        second = changed(revise(), "Alle kommuner, regionen og staten");
    }

    @Test
    void aVersionIsComparedWithTheOneThatItWasMadeFrom() {
        assertThat(of(first, null).diff().from().id()).isEqualTo(consulted.id);
        assertThat(of(correction, null).diff().from().id()).isEqualTo(consulted.id);
        assertThat(of(second, null).diff().from().id()).isEqualTo(first);
        assertThat(of(consulted.id, null).diff().from().id()).isEqualTo(consulted.id);
    }

    @Test
    void theReasonsAreThoseOfTheWayBetweenTheTwo() {
        assertThat(why(second, null)).containsExactly("Grund til Alle kommuner, regionen og staten");
        assertThat(why(second, consulted.id))
                .containsExactly("Grund til Alle kommuner og regionen", "Grund til Alle kommuner, regionen og staten");
        assertThat(why(second, correction))
                .containsExactly("Grund til Alle kommuner og regionen", "Grund til Alle kommuner, regionen og staten");
        assertThat(why(correction, null)).containsExactly("Grund til Alle 19 kommuner");
        assertThat(why(first, second)).isEmpty();
        assertThat(why(consulted.id, second)).isEmpty();
    }

    private StrategyVersionId revise() {
        return ResponseScene.done(drafts.revise(consulted.id, consulted.officer));
    }

    /** Frozen with another text, and the reason for that. */
    private StrategyVersionId changed(StrategyVersionId draft, String text) {
        ParagraphDraft now = beans.getBean(DraftParts.class)
                .paragraph(draft, paragraph, consulted.officer)
                .orElseThrow();
        ResponseScene.done(beans.getBean(EditParagraph.class)
                .edit(
                        draft,
                        paragraph,
                        WrittenParagraph.of(now.written().track(), ParagraphKind.TEXT, text),
                        now.revision(),
                        consulted.officer));
        reasons.give(draft, paragraph.value(), new ChangeReason("Grund til " + text, "", null, List.of()));
        beans.getBean(JdbcClient.class)
                .sql("update strategy.version set frozen_at = now() where id = :id")
                .param("id", draft.value())
                .update();
        return draft;
    }

    private Changes of(StrategyVersionId version, @Nullable StrategyVersionId from) {
        return read.of(version, from, ChangesDocument.LANGUAGE, consulted.officer)
                .orElseThrow();
    }

    private List<String> why(StrategyVersionId version, @Nullable StrategyVersionId from) {
        return of(version, from).reasons().getOrDefault(paragraph.value(), List.of()).stream()
                .map(ChangeReason::heading)
                .toList();
    }
}
