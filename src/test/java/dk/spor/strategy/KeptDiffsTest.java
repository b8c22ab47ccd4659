package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class KeptDiffsTest {

    private final KeptDiffs diffs = new KeptDiffs();
    private final StrategyText before = WrittenStrategy.of("", "1 a b");
    private final StrategyText after = WrittenStrategy.of("", "1 a b=anders");

    @Test
    void theDifferenceOfFrozenVersionsIsFoundOnce() {
        assertThat(diffs.between(before, after))
                .isSameAs(diffs.between(before, after))
                .isEqualTo(StrategyDiff.of(before, after));
        assertThat(diffs.between(after, before)).isEqualTo(StrategyDiff.of(after, before));
    }

    @Test
    void whatIsStillWrittenIsComparedAnew() {
        StrategyVersion draft =
                new StrategyVersion(after.id(), after.strategy(), after.title(), after.kind(), after.number(), null);
        diffs.between(before, draft.with(after.preface(), after.tracks()));
        StrategyText edited = draft.with(List.of(), List.of());
        assertThat(diffs.between(before, edited).after()).isEqualTo(edited);
    }

    @Test
    void whatATransactionMayTakeBackIsNotKept() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(diffs.between(before, after)).isNotSameAs(diffs.between(before, after));
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }
}
