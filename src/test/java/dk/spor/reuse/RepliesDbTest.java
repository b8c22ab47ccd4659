package dk.spor.reuse;

import static dk.spor.shared.Outcomes.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.database.Locks;
import dk.spor.identity.Actor;
import dk.spor.rendering.RichText;
import dk.spor.shared.Outcome;
import dk.spor.ui.NotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class RepliesDbTest {

    private final ConsultationWorld consultations;
    private final StandardReplies replies;
    private final ReplyHistory history;
    private final SaveReply saving;
    private final WithdrawReply withdrawing;
    private final JdbcClient jdbc;
    private ConsultationScene scene;
    private final ReplyId id = new ReplyId(UUID.randomUUID());

    RepliesDbTest(
            ConsultationWorld consultations,
            StandardReplies replies,
            ReplyHistory history,
            SaveReply saving,
            WithdrawReply withdrawing,
            JdbcClient jdbc) {
        this.consultations = consultations;
        this.replies = replies;
        this.history = history;
        this.saving = saving;
        this.withdrawing = withdrawing;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aConsultation() {
        scene = consultations.published();
    }

    @Test
    void everyWordingIsKept() {
        assertThat(save("Senere", "Det tages op senere.", 0)).isEmpty();
        assertThat(save("Senere", "Det tages op senere.", 0)).as("sent twice").isEmpty();
        assertThat(save("Senere", "Det tages op i 2022.", 1)).isEmpty();
        assertThat(refusals(withdrawing.withdraw(scene.id(), id, 2, scene.lead())))
                .isEmpty();
        assertThat(refusals(withdrawing.withdraw(scene.id(), id, 2, scene.lead())))
                .as("done twice")
                .isEmpty();

        assertThat(history.of(scene.id(), id, scene.officer()))
                .extracting(it ->
                        it.version().number() + it.step().name() + it.text().text())
                .containsExactly(
                        "3WITHDRAWNDet tages op i 2022.", "2SAVEDDet tages op i 2022.", "1SAVEDDet tages op senere.");
        assertThat(save("Senere", "Det tages op i 2022.", 3)).as("in use again").isEmpty();
        assertThat(replies.all(scene.id(), scene.officer())).singleElement().matches(StandardReply::isInUse);
    }

    @Test
    void whatWasKeptCanNotBeChanged() {
        save("Senere", "Det tages op senere.", 0);
        assertThatThrownBy(
                        () -> jdbc.sql("update reuse.version set title = 'x'").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from reuse.version").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theSecondOfTwoWhoChangeItIsTold() {
        save("Senere", "Det tages op senere.", 0);
        save("Senere", "Den førstes ord", 1);

        assertThat(save("Senere", "Den andens ord", 1)).containsExactly("reuse.refusal.changedMeanwhile");
        assertThat(refusals(withdrawing.withdraw(scene.id(), id, 1, scene.officer())))
                .containsExactly("reuse.refusal.changedBeforeWithdrawal");
        assertThat(replies.find(scene.id(), id, scene.officer())
                        .orElseThrow()
                        .text()
                        .text())
                .isEqualTo("Den førstes ord");
    }

    @Test
    void ofManyAtTheSameMomentOneIsFirst() {
        List<List<String>> all =
                Locks.atOnce(IntStream.range(0, 6).mapToObj(it -> () -> save("Senere", "Ord nummer " + it, 0)));

        assertThat(all).filteredOn(List::isEmpty).hasSize(1);
        assertThat(all)
                .filteredOn(it -> !it.isEmpty())
                .hasSize(5)
                .containsOnly(List.of("reuse.refusal.changedMeanwhile"));
        assertThat(history.of(scene.id(), id, scene.officer())).hasSize(1);
    }

    @Test
    void itNeedsATitleOfItsOwnAndWords() {
        save("Senere", "Det tages op senere.", 0);
        ReplyId other = new ReplyId(UUID.randomUUID());
        assertThat(refusals(save(other, " senere ", "", 0, scene.officer())))
                .containsExactly("reuse.refusal.sameTitle", "reuse.refusal.noText");
        assertThat(refusals(save(other, " ", "x".repeat(10_001), 0, scene.officer())))
                .containsExactly("reuse.refusal.noTitle", "reuse.refusal.tooLong");
        withdrawing.withdraw(scene.id(), id, 1, scene.officer());
        assertThat(refusals(save(other, "Senere", "Andre ord", 0, scene.officer())))
                .as("the other one is out of use")
                .isEmpty();
        assertThat(save("Senere", "Det tages op senere.", 2)).containsExactly("reuse.refusal.sameTitle");
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        save("Senere", "Det tages op senere.", 0);
        ConsultationScene elsewhere = consultations.published();
        Actor viborg = scene.coordinator("Viborg");

        assertThat(replies.all(scene.id(), viborg)).isEmpty();
        assertThat(history.of(scene.id(), id, viborg)).isEmpty();
        assertThat(replies.find(scene.id(), List.of(new ReplyVersion(id, 1)), viborg))
                .isEmpty();
        assertThat(replies.find(elsewhere.id(), id, elsewhere.officer())).isEmpty();
        assertThat(replies.find(elsewhere.id(), List.of(new ReplyVersion(id, 1)), elsewhere.officer()))
                .isEmpty();
        for (Runnable deed : List.<Runnable>of(
                () -> save(new ReplyId(UUID.randomUUID()), "Ny", "Ord", 0, viborg),
                () -> saving.save(elsewhere.id(), id, edit("Ny", "Ord"), 0, elsewhere.officer()),
                () -> save(new ReplyId(UUID.randomUUID()), "Ny", "Ord", 1, scene.officer()),
                () -> withdrawing.withdraw(scene.id(), id, 1, viborg),
                () -> withdrawing.withdraw(elsewhere.id(), id, 1, elsewhere.officer()))) {
            assertThatThrownBy(deed::run).isInstanceOf(NotFound.class);
        }
    }

    private List<String> save(String title, String text, int seen) {
        return refusals(save(id, title, text, seen, scene.officer()));
    }

    private Outcome<ReplyVersion> save(ReplyId reply, String title, String text, int seen, Actor actor) {
        return saving.save(scene.id(), reply, edit(title, text), seen, actor);
    }

    private static ReplyEdit edit(String title, String text) {
        return new ReplyEdit(title, RichText.ofPlain(text));
    }
}
