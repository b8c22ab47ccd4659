package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    @Test
    void noMoreAtOnceThanThereAreProcessors() throws Exception {
        AtomicInteger now = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(PROCESSORS * 4);
        try {
            List<Future<Integer>> seen = new ArrayList<>();
            for (int i = 0; i < PROCESSORS * 8; i++) {
                seen.add(people.submit(() -> Turns.take(() -> {
                    int together = now.incrementAndGet();
                    pause();
                    now.decrementAndGet();
                    return together;
                })));
            }
            for (Future<Integer> together : seen) {
                assertThat(together.get()).isBetween(1, PROCESSORS);
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whatFailsGivesItsTurnBack() {
        for (int i = 0; i <= PROCESSORS; i++) {
            assertThatThrownBy(() -> Turns.take(() -> {
                        throw new IllegalStateException("no page");
                    }))
                    .hasMessage("no page");
        }
        assertThat(Turns.<String>take(() -> "done")).isEqualTo("done");
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
