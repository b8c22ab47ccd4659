package dk.spor.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** All municipalities submit within one second; what was acknowledged is looked for afterwards. */
final class LastMinute {

    /** As many municipalities as Denmark has. */
    static final int MUNICIPALITIES = 98;

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final StatementLog log;

    LastMinute(StatementLog log) {
        this.log = log;
    }

    /** What one of them got, and how long after its click. */
    private record Answer(String receipt, long nanos) {}

    void of(String what, List<Prepared> waiting, int seed) throws Exception {
        List<Answer> answers = new ArrayList<>();
        ScheduledExecutorService people = Executors.newScheduledThreadPool(waiting.size());
        try {
            Random random = new Random(seed);
            long begin = System.nanoTime() + SECOND / 5;
            List<Future<Answer>> clicks = new ArrayList<>();
            for (Prepared one : waiting) {
                long at = begin + (long) (random.nextDouble() * SECOND);
                clicks.add(people.schedule(() -> click(one, at), at - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
            for (Future<Answer> click : clicks) {
                answers.add(click.get());
            }
        } finally {
            people.shutdownNow();
        }
        long found = 0;
        for (Answer answer : answers) {
            found += log.finds("select from response.version v join media.file f on f.id = v.pdf"
                            + " where f.sha256 = v.pdf_sha256 and v.receipt_number = '" + answer.receipt() + "'")
                    ? 1
                    : 0;
        }
        List<Long> times = new ArrayList<>(answers.stream().map(Answer::nanos).toList());
        Collections.sort(times);
        System.out.printf(
                "%s: %d acknowledged, %d found, median %d ms, p99 %d ms%n",
                what, answers.size(), found, millis(times, 0.5), millis(times, 0.99));
    }

    /** Counted from the moment at which it was to be sent, however long it had to wait for a thread. */
    private static Answer click(Prepared one, long at) {
        String receipt = one.submit().proof().receipt().value();
        return new Answer(receipt, System.nanoTime() - at);
    }

    private static long millis(List<Long> sorted, double part) {
        int place = (int) Math.ceil(part * sorted.size()) - 1;
        return TimeUnit.NANOSECONDS.toMillis(sorted.get(place));
    }
}
