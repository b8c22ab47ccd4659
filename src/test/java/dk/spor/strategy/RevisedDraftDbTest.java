package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.response.ResponseScene;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class RevisedDraftDbTest {

    private final StrategyDrafts drafts;
    private final Strategies strategies;
    private final JdbcClient jdbc;
    private final NewDraft consulted;

    RevisedDraftDbTest(ListableBeanFactory beans, StrategyDrafts drafts, Strategies strategies, JdbcClient jdbc) {
        this.drafts = drafts;
        this.strategies = strategies;
        this.jdbc = jdbc;
        this.consulted = NewDraft.in(beans);
    }

    @BeforeEach
    void oneTrackIsWritten() {
        consulted.preface("Indledning");
        consulted.paragraph(consulted.track("DK2020"), "Alle kommuner");
    }

    @Test
    void itBeginsAsACopyInWhichTracksAndParagraphsKeepTheirIdentity() {
        consulted.freeze();
        StrategyText revised = text(revise());
        assertThat(revised.kind()).isEqualTo(VersionKind.REVISED_DRAFT);
        assertThat(revised.number()).isEqualTo(1);
        assertThat(revised.isFrozen()).isFalse();
        assertThat(revised.title()).isEqualTo("Klimastrategi");
        assertThat(revised.preface()).isEqualTo(consulted.text().preface());
        assertThat(revised.tracks()).isEqualTo(consulted.text().tracks());
        assertThat(strategies.basedOn(revised.id(), consulted.officer)).contains(consulted.id);
    }

    @Test
    void askedForAgainItIsTheOneBeingWritten() {
        consulted.freeze();
        assertThat(revise()).isEqualTo(revise());
    }

    @Test
    void theNextOneIsMadeFromTheFrozenOneBefore() {
        consulted.freeze();
        StrategyVersionId first = revise();
        freeze(first);
        StrategyVersionId second = revise();
        assertThat(text(second).number()).isEqualTo(2);
        assertThat(strategies.basedOn(second, consulted.officer)).contains(first);
        assertThat(strategies.revisions(consulted.id, consulted.officer))
                .extracting(StrategyVersion::id)
                .containsExactly(first, second);
        assertThat(strategies.revisions(consulted.id, Actor.ANYONE))
                .extracting(StrategyVersion::id)
                .containsExactly(first);
        assertThat(strategies.basedOn(second, Actor.ANYONE)).isEmpty();
    }

    @Test
    void aCorrectionAndARevisedDraftAreNeverHandedOutForEachOther() {
        consulted.freeze();
        StrategyVersionId revised = revise();
        StrategyVersionId correction = drafts.correct(consulted.id, consulted.officer);
        assertThat(text(correction).kind()).isEqualTo(VersionKind.CONSULTATION_DRAFT);
        assertThat(text(correction).number()).isEqualTo(2);
        assertThat(revise()).isEqualTo(revised);
        freeze(revised);
        assertThatThrownBy(() -> drafts.correct(revised, consulted.officer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.revise(revised, consulted.officer)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatHasNotBeenSentOutIsNotRevised() {
        assertThat(drafts.revise(consulted.id, consulted.officer))
                .isEqualTo(Outcome.refused(Refusal.of("strategy.refusal.notSentOut")));
    }

    @Test
    void oneConsultationDraftIsRevisedAtATime() {
        consulted.freeze();
        StrategyVersionId correction = drafts.correct(consulted.id, consulted.officer);
        drafts.freeze(correction, consulted.officer);
        revise();
        assertThat(drafts.revise(correction, consulted.officer))
                .isEqualTo(Outcome.refused(Refusal.of("strategy.refusal.otherRevision")));
    }

    @Test
    void theDatabaseRefusesASecondOneAndOneThatIsMadeFromNothing() {
        consulted.freeze();
        revise();
        String insert = """
                insert into strategy.version (id, strategy, kind, number, title, based_on)
                select gen_random_uuid(), strategy, 'REVISED_DRAFT', 9, title, %s from strategy.version where id = :id
                """;
        assertThatThrownBy(() -> update(insert.formatted("id"), consulted.id))
                .hasStackTraceContaining("version_being_written");
        assertThatThrownBy(() -> update(insert.formatted("null"), consulted.id))
                .hasStackTraceContaining("revised_from_something");
    }

    @Test
    void othersFindNothingToRevise() {
        consulted.freeze();
        Actor board = new Actor(consulted.officer.person(), consulted.officer.organisation(), Role.BOARD_MEMBER);
        for (Actor other : new Actor[] {Actor.ANYONE, board}) {
            assertThatThrownBy(() -> drafts.revise(consulted.id, other)).isInstanceOf(NotFound.class);
        }
    }

    private StrategyVersionId revise() {
        return ResponseScene.done(drafts.revise(consulted.id, consulted.officer));
    }

    private StrategyText text(StrategyVersionId version) {
        return strategies.version(version, consulted.officer).orElseThrow();
    }

    /** Past every guard: those of other rooms are tested there. */
    private void freeze(StrategyVersionId version) {
        update("update strategy.version set frozen_at = now() where id = :id", version);
    }

    private void update(String sql, StrategyVersionId version) {
        jdbc.sql(sql).param("id", version.value()).update();
    }
}
