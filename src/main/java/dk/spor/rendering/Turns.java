package dk.spor.rendering;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many pages be laid out at once as there are processors, in the order in which they were asked for: a hundred at
 * once would all be late, and would need the memory of a hundred.
 */
final class Turns {

    private static final Semaphore FREE = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private Turns() {}

    static <T> T take(Supplier<T> work) {
        FREE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            FREE.release();
        }
    }
}
