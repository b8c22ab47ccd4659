package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.consultation.ConsultationScene;
import dk.spor.consultation.ConsultationWorld;
import dk.spor.database.DbTest;
import dk.spor.identity.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@DbTest
class FrozenTextsDbTest {

    private final ConsultationWorld world;
    private final Strategies strategies;
    private final StrategyDrafts drafts;
    private final FrozenTexts frozen;
    private final TransactionTemplate transaction;

    FrozenTextsDbTest(
            ConsultationWorld world,
            Strategies strategies,
            StrategyDrafts drafts,
            FrozenTexts frozen,
            TransactionTemplate transaction) {
        this.world = world;
        this.strategies = strategies;
        this.drafts = drafts;
        this.frozen = frozen;
        this.transaction = transaction;
    }

    @Test
    void aFrozenVersionIsReadOnce() {
        StrategyVersionId id = world.published().draft().id();
        StrategyText text = strategies.version(id, Actor.ANYONE).orElseThrow();
        assertThat(strategies.version(id, Actor.ANYONE).orElseThrow()).isSameAs(text);
    }

    @Test
    void aDraftIsNeverKept() {
        ConsultationScene scene = world.consultation().draft();
        strategies.version(scene.draft().id(), scene.lead());
        assertThat(frozen.find(scene.draft().id())).isEmpty();
        assertThat(strategies.version(scene.draft().id(), Actor.ANYONE)).isEmpty();
    }

    @Test
    void whatWasFrozenInATransactionThatIsTakenBackIsADraftAgain() {
        ConsultationScene scene = world.consultation().draft();
        transaction.executeWithoutResult(it -> {
            drafts.freeze(scene.draft().id(), scene.lead());
            assertThat(strategies
                            .version(scene.draft().id(), Actor.ANYONE)
                            .orElseThrow()
                            .isFrozen())
                    .isTrue();
            it.setRollbackOnly();
        });
        assertThat(strategies.version(scene.draft().id(), Actor.ANYONE)).isEmpty();
    }
}
