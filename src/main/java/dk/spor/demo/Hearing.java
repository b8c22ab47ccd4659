package dk.spor.demo;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Lets every room hear what has happened before the story goes on, so that its notices carry the time of the deed. */
@Component
class Hearing {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int MOST_PAUSES = 1_500;

    private final JdbcClient jdbc;
    private final ThreadPoolTaskExecutor beside;

    Hearing(JdbcClient jdbc, ThreadPoolTaskExecutor applicationTaskExecutor) {
        this.jdbc = jdbc;
        this.beside = applicationTaskExecutor;
    }

    void awaitAll() {
        try {
            for (int pauses = 0; outstanding() > 0; pauses++) {
                if (pauses == MOST_PAUSES) {
                    throw new IllegalStateException("The demo world cannot be built: somebody has not heard a fact");
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Facts on their way to listeners, and what is done beside a request, such as handing over a mail. */
    private long outstanding() {
        long facts = jdbc.sql("select count(*) from spor.event_publication where completion_date is null")
                .query(Long.class)
                .single();
        return facts + beside.getActiveCount() + beside.getQueueSize();
    }
}
