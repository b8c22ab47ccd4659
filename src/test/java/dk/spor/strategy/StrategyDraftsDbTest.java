package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DbTest
class StrategyDraftsDbTest {

    private final ListableBeanFactory beans;
    private final StrategyDrafts drafts;
    private final Strategies strategies;
    private final JdbcClient jdbc;
    private final NewDraft draft;

    StrategyDraftsDbTest(ListableBeanFactory beans, StrategyDrafts drafts, Strategies strategies, JdbcClient jdbc) {
        this.beans = beans;
        this.drafts = drafts;
        this.strategies = strategies;
        this.jdbc = jdbc;
        this.draft = NewDraft.in(beans);
    }

    @Test
    void aDraftIsSeenByTheSecretariatAloneAndAFrozenVersionByEverybody() {
        writeOneTrack();
        Actor board = new Actor(draft.officer.person(), draft.officer.organisation(), Role.BOARD_MEMBER);
        assertThat(strategies.version(draft.id, Actor.ANYONE)).isEmpty();
        assertThat(strategies.version(draft.id, board)).isEmpty();
        draft.freeze();
        assertThat(strategies.version(draft.id, Actor.ANYONE))
                .get()
                .extracting(StrategyText::frozenAt)
                .isEqualTo(Instant.parse("2020-11-20T08:00:00Z"));
    }

    @Test
    void aDraftWithoutTracksOrWithATrackWithoutTextIsNotFrozen() {
        draft.preface("Kun en indledning");
        assertThat(refusals()).containsExactly("strategy.refusal.noTrack");
        draft.paragraph(draft.track("DK2020"), "Alle kommuner");
        draft.track("Grøn vækst");
        assertThat(refusals()).containsExactly("strategy.refusal.trackWithoutText");
        assertThat(draft.freeze()).isInstanceOf(Outcome.Refused.class);
        assertThat(draft.text().isFrozen()).isFalse();
    }

    @Test
    void theDatabaseRefusesEveryChangeOfAFrozenVersion() {
        writeOneTrack();
        draft.freeze();
        for (String change : new String[] {
            "update strategy.version set title = 'Andet' where id = :id",
            "update strategy.version set frozen_at = null where id = :id",
            "update strategy.track set title = 'Andet' where version = :id",
            "delete from strategy.track where version = :id",
            "insert into strategy.track (version, id, position, title) values (:id, gen_random_uuid(), 9, 'Nyt')",
            "update strategy.paragraph set text = '<p>Andet</p>' where version = :id",
            "delete from strategy.paragraph where version = :id",
            """
            insert into strategy.paragraph (version, id, position, kind, text, changed_at)
            values (:id, gen_random_uuid(), 9, 'TEXT', '<p>Nyt</p>', now())
            """
        }) {
            assertThatThrownBy(
                            () -> jdbc.sql(change).param("id", draft.id.value()).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("is frozen");
        }
        assertThat(drafts.freeze(draft.id, draft.officer)).isEqualTo(Outcome.done(draft.text()));
    }

    @Test
    void aTextCannotBeMovedIntoAFrozenVersion() {
        writeOneTrack();
        draft.freeze();
        NewDraft other = NewDraft.in(beans);
        other.preface("Smuglergods");
        assertThatThrownBy(() -> jdbc.sql("""
                                update strategy.paragraph set version = :frozen, position = 7 where version = :other
                                """)
                        .param("frozen", draft.id.value())
                        .param("other", other.id.value())
                        .update())
                .hasStackTraceContaining("is frozen");
    }

    @Test
    void aCorrectionIsTheNextDraftInWhichTracksAndParagraphsKeepTheirIdentity() {
        writeOneTrack();
        draft.freeze();
        StrategyVersionId next = drafts.correct(draft.id, draft.officer);
        StrategyText before = draft.text();
        StrategyText after = strategies.version(next, draft.officer).orElseThrow();
        assertThat(after.number()).isEqualTo(2);
        assertThat(after.isFrozen()).isFalse();
        assertThat(after.strategy()).isEqualTo(before.strategy());
        assertThat(after.tracks()).isEqualTo(before.tracks());
        assertThat(after.preface()).isEqualTo(before.preface());
        assertThat(drafts.correct(draft.id, draft.officer)).isEqualTo(next);
    }

    @Test
    void anotherAssociationsSecretariatFindsNothing() {
        Actor other = new Actor(draft.officer.person(), anotherAssociation(), Role.SECRETARIAT_LEAD);
        assertThat(strategies.version(draft.id, other)).isEmpty();
        assertThatThrownBy(() -> drafts.freeze(draft.id, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.correct(draft.id, other)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.refusalsToFreeze(draft.id, other)).isInstanceOf(NotFound.class);
    }

    private OrganisationId anotherAssociation() {
        return beans.getBean(Organisations.class)
                .named("KKR Nordjylland")
                .orElseThrow()
                .id();
    }

    private List<String> refusals() {
        return drafts.refusalsToFreeze(draft.id, draft.officer).stream()
                .map(Refusal::text)
                .toList();
    }

    private void writeOneTrack() {
        draft.preface("Indledning");
        draft.paragraph(draft.track("DK2020"), "Alle kommuner");
    }
}
