package dk.spor.ui;

import dk.spor.shared.Fact;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The public pages of the last second; whatever happens in any room empties them. */
@Component
class KeptPages {

    private static final int AT_MOST = 200;

    private final Map<String, KeptPage> pages = new ConcurrentHashMap<>();
    private final Clock clock;

    KeptPages(Clock clock) {
        this.clock = clock;
    }

    Optional<KeptPage> fresh(String key) {
        return Optional.ofNullable(pages.get(key)).filter(it -> it.isFresh(clock.instant()));
    }

    void keep(String key, KeptPage page) {
        if (pages.size() >= AT_MOST) {
            pages.clear();
        }
        pages.put(key, page);
    }

    /**
     * Not by a listener after the commit: the registry of publications would keep a row of every fact for it, and ask for
     * a second connection while the first is still held.
     */
    @EventListener
    void somethingHappened(Fact fact) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                pages.clear();
            }
        });
    }
}
