package dk.spor.database;

import static java.util.concurrent.CompletableFuture.supplyAsync;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who waits for whom in the database of the tests, for those that let deeds meet. */
public interface Locks {

    /** Whether a transaction of this database waits for another. */
    static boolean somebodyWaits(JdbcClient jdbc) {
        return jdbc.sql("""
                        select exists (select from pg_stat_activity
                                       where wait_event_type = 'Lock' and datname = current_database())
                        """).query(Boolean.class).single();
    }

    /** What came of the second deed, which begins before the first has ended, and waits for it. */
    static <T> T during(JdbcClient jdbc, TransactionTemplate transaction, Runnable first, Supplier<T> second) {
        CompletableFuture<T> waiting = transaction.execute(it -> {
            first.run();
            CompletableFuture<T> begun = supplyAsync(second);
            Awaitility.await().until(() -> somebodyWaits(jdbc));
            return begun;
        });
        return waiting.orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** What came of each of these, in their order; they begin at the same time, and nobody waits for ever. */
    static <T> List<T> atOnce(Stream<Supplier<T>> deeds) {
        List<CompletableFuture<T>> all = deeds.map(it -> supplyAsync(it, task -> new Thread(task).start()))
                .toList();
        return all.stream().map(it -> it.orTimeout(30, TimeUnit.SECONDS).join()).toList();
    }
}
