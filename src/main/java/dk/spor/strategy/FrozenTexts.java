package dk.spor.strategy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The frozen versions last asked for: they never change and are for everybody, so they need not be read again. */
@Component
class FrozenTexts {

    private static final int AT_MOST = 50;

    private final Map<StrategyVersionId, StrategyText> texts =
            Collections.synchronizedMap(new LinkedHashMap<>(AT_MOST, 0.75f, true) {

                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<StrategyVersionId, StrategyText> eldest) {
                    return size() > AT_MOST;
                }
            });

    Optional<StrategyText> find(StrategyVersionId id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** Not what a transaction has read: it may have frozen the version itself, and take that back. */
    void keep(StrategyText text) {
        if (text.isFrozen() && !TransactionSynchronizationManager.isActualTransactionActive()) {
            texts.put(text.id(), text);
        }
    }
}
