package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.shared.Direction;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;

@DbTest
class WriteDraftDbTest {

    private final ListableBeanFactory beans;
    private final NewDraft draft;
    private final TrackId first;
    private final TrackId second;
    private final ParagraphId paragraph;

    WriteDraftDbTest(ListableBeanFactory beans) {
        this.beans = beans;
        this.draft = NewDraft.in(beans);
        this.first = draft.track("DK2020");
        this.second = draft.track("Grøn vækst");
        this.paragraph = draft.paragraph(first, "A");
        draft.paragraph(first, "B");
    }

    @Test
    void ofTwoWhoEditTheSameParagraphTheSecondIsRefusedAndTheFirstsTextStands() {
        assertThat(edit("Den enes", 1)).isEqualTo(Outcome.done(paragraph));
        assertThat(edit("Den andens", 1)).isEqualTo(Outcome.refused(Refusal.of("strategy.refusal.changedMeanwhile")));
        assertThat(text()).isEqualTo("Den enes");
        assertThat(edit("Den enes", 1)).as("sent again").isEqualTo(Outcome.done(paragraph));
        assertThat(edit("Den andens", 2)).isEqualTo(Outcome.done(paragraph));
    }

    @Test
    void atTheSameInstantOneOfTwoEditsIsDoneAndTheOtherRefused() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Callable<Outcome<ParagraphId>> one = () -> {
            together.await();
            return edit(Thread.currentThread().getName(), 1);
        };
        List<Future<Outcome<ParagraphId>>> outcomes = threads.invokeAll(List.of(one, one));
        threads.shutdown();
        assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                .hasAtLeastOneElementOfType(Outcome.Done.class)
                .hasAtLeastOneElementOfType(Outcome.Refused.class);
    }

    @Test
    void aParagraphMovesByOnePlaceAndOutOfItsTrackWhereThatEnds() {
        move(Direction.DOWN);
        assertThat(numbers()).containsExactly("1.1 B", "1.2 A");
        move(Direction.DOWN);
        assertThat(numbers()).containsExactly("1.1 B", "2.1 A");
        move(Direction.DOWN);
        assertThat(numbers()).containsExactly("1.1 B", "2.1 A");
        move(Direction.UP);
        assertThat(numbers()).containsExactly("1.1 B", "1.2 A");
        move(Direction.UP);
        move(Direction.UP);
        assertThat(numbers()).containsExactly("0.1 A", "1.1 B");
        move(Direction.UP);
        assertThat(numbers()).containsExactly("0.1 A", "1.1 B");
    }

    @Test
    void aParagraphCanBeWrittenIntoAnotherTrackWhereItComesLast() {
        draft.paragraph(second, "C");
        beans.getBean(EditParagraph.class)
                .edit(draft.id, paragraph, WrittenParagraph.of(second, ParagraphKind.GOAL, "A"), 1, draft.officer);
        assertThat(numbers()).containsExactly("1.1 B", "2.1 C", "2.2 A");
    }

    @Test
    void tracksChangePlacesAndAreNumberedByThem() {
        beans.getBean(MoveTrack.class).move(draft.id, first, Direction.DOWN, draft.officer);
        assertThat(numbers()).containsExactly("2.1 A", "2.2 B");
        beans.getBean(MoveTrack.class).move(draft.id, first, Direction.DOWN, draft.officer);
        assertThat(numbers()).containsExactly("2.1 A", "2.2 B");
    }

    @Test
    void aRenamedTrackIsNotRenamedByOneWhoSawTheOldName() {
        RenameTrack rename = beans.getBean(RenameTrack.class);
        assertThat(rename.rename(draft.id, first, "Klimaplaner", "DK2020", draft.officer))
                .isEqualTo(Outcome.done(first));
        assertThat(rename.rename(draft.id, first, "Handling", "DK2020", draft.officer))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(draft.text().tracks().get(0).title()).isEqualTo("Klimaplaner");
    }

    @Test
    void aTrackIsNotRemovedByOneWhoHasNotSeenWhatStandsInIt() {
        RemoveTrack remove = beans.getBean(RemoveTrack.class);
        String seen = track(first).state();
        edit("Nyt", 1);
        assertThat(remove.remove(draft.id, first, seen, draft.officer)).isInstanceOf(Outcome.Refused.class);
        assertThat(remove.remove(draft.id, first, track(first).state(), draft.officer))
                .isEqualTo(Outcome.done(first));
        assertThat(draft.text().tracks()).extracting(Track::title).containsExactly("Grøn vækst");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void aChangedParagraphIsNotRemovedByOneWhoSawTheOldText() {
        RemoveParagraph remove = beans.getBean(RemoveParagraph.class);
        edit("Nyt", 1);
        assertThat(remove.remove(draft.id, paragraph, 1, draft.officer)).isInstanceOf(Outcome.Refused.class);
        assertThat(remove.remove(draft.id, paragraph, 2, draft.officer)).isEqualTo(Outcome.done(paragraph));
        assertThat(edit("For sent", 2)).isEqualTo(Outcome.refused(Refusal.of("strategy.refusal.gone")));
    }

    @Test
    void addingTwiceWithTheSameIdentityAddsOnce() {
        WrittenParagraph written = WrittenParagraph.of(first, ParagraphKind.TEXT, "C");
        ParagraphId id = new ParagraphId(UUID.randomUUID());
        beans.getBean(AddParagraph.class).add(draft.id, id, written, draft.officer);
        beans.getBean(AddParagraph.class).add(draft.id, id, written, draft.officer);
        beans.getBean(AddTrack.class).add(draft.id, second, "Grøn vækst", draft.officer);
        assertThat(numbers()).containsExactly("1.1 A", "1.2 B", "1.3 C");
        assertThat(draft.text().tracks()).hasSize(2);
    }

    @Test
    void badInputIsRefusedWithEveryReason() {
        AddParagraph add = beans.getBean(AddParagraph.class);
        ParagraphId id = new ParagraphId(UUID.randomUUID());
        TrackId nowhere = new TrackId(UUID.randomUUID());
        assertThat(add.add(draft.id, id, WrittenParagraph.of(nowhere, ParagraphKind.TEXT, " \u0000 "), draft.officer))
                .isEqualTo(Outcome.refused(List.of(
                        Refusal.of("strategy.refusal.noText").at("text"),
                        Refusal.of("strategy.refusal.noSuchTrack").at("track"))));
        assertThat(edit("x".repeat(200_000), 1))
                .isEqualTo(Outcome.refused(Refusal.of("strategy.refusal.textTooLong", 20_000, 200_000)
                        .at("text")));
        assertThat(beans.getBean(AddTrack.class).add(draft.id, nowhere, "\n", draft.officer))
                .isEqualTo(
                        Outcome.refused(Refusal.of("strategy.refusal.noTitle").at("title")));
    }

    @Test
    void aPastedDraftIsAddedAfterWhatIsThereAndOnlyOnce() {
        UUID form = UUID.randomUUID();
        PasteDraft paste = beans.getBean(PasteDraft.class);
        String typed = "Indledning\n\nSpor 3: Viden\n\nMål: Dele viden\n\nAlle deler";
        assertThat(paste.paste(draft.id, form, typed, draft.officer))
                .isEqualTo(Outcome.done(new PasteDraft.Added(1, 3)));
        paste.paste(draft.id, form, typed, draft.officer);
        assertThat(numbers()).containsExactly("0.1 Indledning", "1.1 A", "1.2 B", "3.1 Dele viden", "3.2 Alle deler");
        assertThat(paste.paste(draft.id, form, " \n ", draft.officer)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aFrozenDraftIsRefusedAndOneOfOthersIsNotThere() {
        draft.paragraph(second, "C");
        assertThatThrownBy(() -> beans.getBean(AddTrack.class)
                        .add(draft.id, new TrackId(UUID.randomUUID()), "Nyt", Actor.ANYONE))
                .isInstanceOf(NotFound.class);
        draft.freeze();
        assertThat(edit("Nyt", 1)).isEqualTo(Outcome.refused(Refusal.of("strategy.refusal.frozen")));
    }

    private Outcome<ParagraphId> edit(String text, int seen) {
        return beans.getBean(EditParagraph.class)
                .edit(draft.id, paragraph, WrittenParagraph.of(first, ParagraphKind.TEXT, text), seen, draft.officer);
    }

    private void move(Direction direction) {
        beans.getBean(MoveParagraph.class).move(draft.id, paragraph, direction, draft.officer);
    }

    private TrackDraft track(TrackId id) {
        return beans.getBean(DraftParts.class)
                .track(draft.id, id, draft.officer)
                .orElseThrow();
    }

    private String text() {
        return draft.text().paragraph(paragraph).orElseThrow().text().text();
    }

    private List<String> numbers() {
        return draft.text()
                .paragraphs()
                .map(it -> it.number() + " " + it.text().text())
                .toList();
    }
}
