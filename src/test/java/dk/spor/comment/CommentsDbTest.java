package dk.spor.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.shared.BusinessClock;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said about a text of no particular room. */
@DbTest
class CommentsDbTest {

    private static final Instant LATER = Instant.parse("2020-11-20T09:30:00Z");
    private static final CommentedText TEXT = new CommentedText("text", "label", "Vi bakker op. Pendling bør med.");

    private final Comments comments;
    private final CommentDesk desk;
    private final ConsultationWorld people;
    private final BusinessClock clock;
    private final JdbcClient application;
    private final JdbcClient owner;
    private final Organisation viborg;
    private final CommentSubject subject;
    private final Actor writer;

    CommentsDbTest(
            Comments comments,
            CommentDesk desk,
            ConsultationWorld people,
            Organisations organisations,
            BusinessClock clock,
            JdbcClient application,
            @Qualifier("ownerDataSource") DataSource owner) {
        this.comments = comments;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
        this.application = application;
        this.owner = JdbcClient.create(owner);
        this.viborg = organisations.named("Viborg").orElseThrow();
        this.subject = new CommentSubject("note", UUID.randomUUID(), UUID.randomUUID(), viborg.id());
        this.writer = people.somebody(viborg, Role.CONTRIBUTOR);
    }

    @Test
    void whatIsSaidTwiceWithOneFormIsSaidOnce() {
        ThreadId id = open("Skal det med?");
        done(desk.open(id, subject, List.of(TEXT), "text:0:Pendling bør med.", "Skal det med?", writer));
        RemarkId reply = new RemarkId(UUID.randomUUID());
        done(desk.reply(reply, id, subject, "Ja.", writer));
        done(desk.reply(reply, id, subject, "Ja.", writer));
        assertThat(thread(writer).remarks()).extracting(it -> it.now().text()).containsExactly("Skal det med?", "Ja.");
    }

    @Test
    void itIsResolvedAndOpenedAgainAndWhoAndWhenIsKept() {
        ThreadId id = open("Skal det med?");
        Actor coordinator = people.somebody(viborg, Role.COORDINATOR);
        clock.stopAt(LATER);
        done(desk.settle(id, subject, ThreadState.RESOLVED, coordinator));
        done(desk.settle(id, subject, ThreadState.RESOLVED, writer));
        CommentThread resolved = panel(writer).resolved().get(0).thread();
        assertThat(resolved.settledAt()).isEqualTo(LATER);
        assertThat(owner.sql("select person from comment.step where thread = :id")
                        .param("id", id.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(coordinator.person().value());
        done(desk.settle(id, subject, ThreadState.OPEN, writer));
        assertThat(panel(writer).resolved()).isEmpty();
        assertThat(thread(writer).isResolved()).isFalse();
        assertThat(comments.openThreads("note", subject.whole(), viborg.id(), writer))
                .containsEntry(subject.part(), 1);
    }

    /** What it is already is done, and leaves no step. */
    @ParameterizedTest
    @CsvSource({"OPEN, OPEN, 0", "OPEN, RESOLVED, 1", "RESOLVED, OPEN, 1", "RESOLVED, RESOLVED, 0"})
    void fromEachStateOnlyTheOtherIsAStep(ThreadState from, ThreadState to, int steps) {
        ThreadId id = open("Skal det med?");
        done(desk.settle(id, subject, from, writer));
        int before = steps(id);
        done(desk.settle(id, subject, to, writer));
        assertThat(steps(id) - before).isEqualTo(steps);
        assertThat(panel(writer).open()).hasSize(to == ThreadState.OPEN ? 1 : 0);
    }

    @Test
    void anOwnRemarkIsRewordedAndTakenBackAndNobodyElses() {
        ThreadId id = open("Skal det mel?");
        RemarkId remark = new RemarkId(id.value());
        done(desk.reword(remark, subject, "Skal det med?", writer));
        Actor other = people.somebody(viborg, Role.COORDINATOR);
        Remark reworded = thread(other).remarks().get(0);
        assertThat(reworded.now().text()).isEqualTo("Skal det med?");
        assertThat(reworded.earlier()).extracting(Wording::text).containsExactly("Skal det mel?");
        assertThat(reworded.own()).isFalse();
        assertThatThrownBy(() -> desk.reword(remark, subject, "Nej.", other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.takeBack(remark, subject, other)).isInstanceOf(NotFound.class);
        done(desk.takeBack(remark, subject, writer));
        Remark gone = thread(other).remarks().get(0);
        assertThat(gone.now()).isNull();
        assertThat(gone.earlier()).isEmpty();
        assertThat(gone.takenBack()).isNotNull();
        assertThatThrownBy(() -> desk.reword(remark, subject, "Igen.", writer)).isInstanceOf(NotFound.class);
    }

    @Test
    void aCommentHas2000CharactersAtMostAndIsAboutASentence() {
        assertThat(refusals("text:0:Vi bakker op.", "😀".repeat(2000))).isEmpty();
        assertThat(refusals("text:0:Vi bakker op.", "å".repeat(2001)))
                .extracting(Refusal::text)
                .containsExactly("comment.refusal.tooLong");
        assertThat(refusals("text:0:Vi bakker op.", " \n "))
                .extracting(Refusal::text)
                .containsExactly("comment.refusal.empty");
        for (String sentence :
                List.of("", "x", "text:0:", "other:0:Vi bakker op.", "text:0:Noget helt andet står her.")) {
            assertThat(refusals(sentence, "Ja.")).extracting(Refusal::text).containsExactly("comment.refusal.sentence");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoWritesOrApprovesCommentsAndWhoReadsReads(Role role) {
        ThreadId id = open("Skal det med?");
        Actor actor = people.somebody(viborg, role);
        boolean reads = actor.readsFor(viborg.id());
        boolean says = reads && role != Role.READER;
        assertThat(panel(actor).open()).hasSize(reads ? 1 : 0);
        assertThat(panel(actor).mayComment()).isEqualTo(says);
        assertThat(comments.openThreads("note", subject.whole(), viborg.id(), actor))
                .hasSize(reads ? 1 : 0);
        if (!says) {
            assertThatThrownBy(() -> desk.reply(new RemarkId(UUID.randomUUID()), id, subject, "Nej.", actor))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> desk.settle(id, subject, ThreadState.RESOLVED, actor))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aThreadIsReachedThroughItsOwnSubjectOnly() {
        ThreadId id = open("Skal det med?");
        CommentSubject another = new CommentSubject("note", subject.whole(), UUID.randomUUID(), viborg.id());
        assertThatThrownBy(() -> desk.settle(id, another, ThreadState.RESOLVED, writer))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.takeBack(new RemarkId(id.value()), another, writer))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread", "remark", "wording", "step"})
    void nothingThatWasSaidIsChangedOrTakenAway(String table) {
        done(desk.settle(open("Skal det med?"), subject, ThreadState.RESOLVED, writer));
        for (String change : List.of("delete from comment." + table, "truncate comment." + table + " cascade")) {
            assertThatThrownBy(() -> application.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> owner.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("only grows");
        }
    }

    private ThreadId open(String words) {
        ThreadId id = new ThreadId(UUID.randomUUID());
        return done(desk.open(id, subject, List.of(TEXT), "text:0:Pendling bør med.", words, writer));
    }

    private int steps(ThreadId id) {
        return owner.sql("select count(*) from comment.step where thread = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private List<Refusal> refusals(String sentence, String words) {
        return desk.open(new ThreadId(UUID.randomUUID()), subject, List.of(TEXT), sentence, words, writer)
                .fold(done -> List.of(), it -> it);
    }

    private CommentPanel panel(Actor actor) {
        return comments.panel(subject, List.of(TEXT), Unsent.NOTHING, actor);
    }

    private CommentThread thread(Actor actor) {
        assertThat(panel(actor).open()).hasSize(1);
        return panel(actor).open().get(0).thread();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(it -> it, refusals -> {
            throw new AssertionError("refused: " + refusals);
        });
    }
}
