package dk.spor.audit;

import dk.spor.shared.Fact;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears every fact and writes it as the last thing before the commit of its transaction, so that the chain is locked for
 * as short as can be. When it can't write, the deed is rolled back.
 */
@Component
class Recorder implements TransactionExecutionListener {

    private final Chain chain;

    Recorder(Chain chain) {
        this.chain = chain;
    }

    @EventListener
    void on(Fact fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(fact.getClass().getSimpleName() + " was told outside a transaction");
        }
        heard().add(Entry.of(fact));
    }

    /** Spring calls this after all else that wants to be done before the commit, whose failure it is to fail here. */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            List<Entry> entries = heard().close();
            if (!entries.isEmpty()) {
                chain.append(entries);
            }
        }
    }

    private static Heard heard() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Heard.class::isInstance)
                .map(Heard.class::cast)
                .findFirst()
                .orElseGet(Recorder::nothingYet);
    }

    private static Heard nothingYet() {
        Heard heard = new Heard();
        TransactionSynchronizationManager.registerSynchronization(heard);
        return heard;
    }

    /** The facts of one transaction: Spring puts it aside with the transaction, and forgets it with it. */
    private static final class Heard implements TransactionSynchronization {

        private final List<Entry> entries = new ArrayList<>();
        private boolean closed;

        void add(Entry entry) {
            if (closed) {
                throw new IllegalStateException(entry.type() + " was told after its transaction was committed");
            }
            entries.add(entry);
        }

        List<Entry> close() {
            closed = true;
            return entries;
        }
    }
}
