package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;

@DbTest
class VersionsDbTest {

    private final Strategies strategies;
    private final StrategyDrafts drafts;
    private final NewDraft draft;

    VersionsDbTest(ListableBeanFactory beans, Strategies strategies, StrategyDrafts drafts) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.draft = NewDraft.in(beans);
        draft.paragraph(draft.track("DK2020"), "Alle kommuner");
    }

    @Test
    void theSecretariatSeesTheDraftLastAndOthersTheFrozenOnes() {
        draft.freeze();
        StrategyVersionId second = drafts.correct(draft.id, draft.officer);
        drafts.freeze(second, draft.officer);
        StrategyVersionId third = drafts.correct(second, draft.officer);
        StrategyId strategy = draft.text().strategy();
        Actor board = new Actor(draft.officer.person(), draft.officer.organisation(), Role.BOARD_MEMBER);
        assertThat(strategies.versions(strategy, draft.officer))
                .extracting(StrategyVersion::id)
                .containsExactly(draft.id, second, third);
        assertThat(strategies.versions(strategy, Actor.ANYONE))
                .isEqualTo(strategies.versions(strategy, board))
                .extracting(StrategyVersion::id)
                .containsExactly(draft.id, second);
    }

    @Test
    void othersFindNoVersionOfWhatIsStillADraft() {
        assertThat(strategies.versions(draft.text().strategy(), Actor.ANYONE)).isEmpty();
    }

    @Test
    void anotherStrategysVersionsAreNotAmongThem() {
        assertThat(strategies.versions(draft.text().strategy(), draft.officer)).hasSize(1);
    }
}
