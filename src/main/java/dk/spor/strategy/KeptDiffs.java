package dk.spor.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The differences of frozen versions last asked for: they never change, and to find one of a long text takes a while. */
@Component
class KeptDiffs {

    private static final int AT_MOST = 20;

    private record Pair(StrategyVersionId before, StrategyVersionId after) {}

    private final Map<Pair, StrategyDiff> diffs =
            Collections.synchronizedMap(new LinkedHashMap<>(AT_MOST, 0.75f, true) {

                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Pair, StrategyDiff> eldest) {
                    return size() > AT_MOST;
                }
            });

    /** The difference, kept when nothing can change it: as with {@link FrozenTexts}, not what a transaction has frozen. */
    StrategyDiff between(StrategyText before, StrategyText after) {
        if (!before.isFrozen() || !after.isFrozen() || TransactionSynchronizationManager.isActualTransactionActive()) {
            return StrategyDiff.of(before, after);
        }
        return diffs.computeIfAbsent(new Pair(before.id(), after.id()), it -> StrategyDiff.of(before, after));
    }
}
