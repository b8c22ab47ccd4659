package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class ParagraphHistoryDbTest {

    private final ListableBeanFactory beans;
    private final ParagraphHistory history;
    private final JdbcClient jdbc;
    private final NewDraft draft;
    private final TrackId track;
    private final ParagraphId paragraph;
    private final Actor other;

    ParagraphHistoryDbTest(ListableBeanFactory beans, ParagraphHistory history, JdbcClient jdbc) {
        this.beans = beans;
        this.history = history;
        this.jdbc = jdbc;
        this.draft = NewDraft.in(beans);
        this.track = draft.track("DK2020");
        this.paragraph = draft.paragraph(track, "Før");
        this.other = new Actor(new PersonId(UUID.randomUUID()), draft.officer.organisation(), draft.officer.role());
    }

    @Test
    void atTheSameInstantBothTextsAreKeptAndOneOfThemStands() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Stream<Callable<Outcome<ParagraphId>>> both = Stream.of(draft.officer, other)
                .map(actor -> () -> {
                    together.await();
                    return edit(text(actor), 1, actor);
                });
        List<Future<Outcome<ParagraphId>>> outcomes = threads.invokeAll(both.toList());
        threads.shutdown();
        boolean first = outcomes.get(0).get() instanceof Outcome.Done;
        assertThat(outcomes.get(1).get() instanceof Outcome.Done).isNotEqualTo(first);
        Actor won = first ? draft.officer : other;
        Actor lost = first ? other : draft.officer;
        assertThat(draft.text().paragraph(paragraph).orElseThrow().text().text())
                .isEqualTo(text(won));
        PastText refused = past().get(0);
        assertThat(refused.fate()).isEqualTo(PastText.Fate.NOT_CHOSEN);
        assertThat(refused.text().text()).isEqualTo(text(lost));
        assertThat(refused.writtenBy()).isEqualTo(lost.person());
        assertThat(refused.other()).isEqualTo(won.person());
        assertThat(history.in(draft.id, draft.officer)).containsExactly(paragraph);
    }

    @Test
    void whatIsReplacedIsKeptWithWhoReplacedIt() {
        edit("Den enes", 1, draft.officer);
        edit("Den andens", 1, other);
        edit("Den andens", 1, other);
        edit("Den andens", 2, other);
        assertThat(past())
                .extracting(PastText::fate, it -> it.text().text(), PastText::writtenBy, PastText::other)
                .containsExactly(
                        tuple(PastText.Fate.REPLACED, "Den enes", draft.officer.person(), other.person()),
                        tuple(PastText.Fate.NOT_CHOSEN, "Den andens", other.person(), draft.officer.person()),
                        tuple(PastText.Fate.REPLACED, "Før", draft.officer.person(), draft.officer.person()));
    }

    @Test
    void whatIsWrittenInARemovedParagraphIsKeptAndSoIsWhatWasRemoved() {
        beans.getBean(RemoveParagraph.class).remove(draft.id, paragraph, 1, draft.officer);
        assertThat(edit("For sent", 1, other)).isInstanceOf(Outcome.Refused.class);
        assertThat(past())
                .extracting(PastText::fate, it -> it.text().text())
                .containsExactly(tuple(PastText.Fate.NOT_CHOSEN, "For sent"), tuple(PastText.Fate.REMOVED, "Før"));
    }

    @Test
    void itIsForThoseWhoWriteTheDraftAndKeptForGood() {
        edit("Efter", 1, draft.officer);
        edit("Samtidig", 1, other);
        assertThat(history.of(draft.id, paragraph, Actor.ANYONE)).isEmpty();
        assertThat(history.in(draft.id, Actor.ANYONE)).isEmpty();
        for (String change :
                List.of("update strategy.paragraph_history set text = ''", "delete from strategy.paragraph_history")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasStackTraceContaining("permission denied");
        }
    }

    private static String text(Actor actor) {
        return "Skrevet af " + actor.person();
    }

    private Outcome<ParagraphId> edit(String text, int seen, Actor actor) {
        WrittenParagraph written = WrittenParagraph.of(track, ParagraphKind.TEXT, text);
        return beans.getBean(EditParagraph.class).edit(draft.id, paragraph, written, seen, actor);
    }

    private List<PastText> past() {
        return history.of(draft.id, paragraph, draft.officer);
    }
}
