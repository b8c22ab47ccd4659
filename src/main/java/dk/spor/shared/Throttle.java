package dk.spor.shared;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** So many times in so long for each key; the keys used least recently are forgotten, so that memory is bounded. */
public final class Throttle {

    private static final int MOST_KEYS = 20_000;

    private final long times;
    private final Duration period;
    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    public Throttle(long times, Duration period, SystemClock clock) {
        this.times = times;
        this.period = period;
        this.meter = new ClockMeter(clock);
    }

    public synchronized boolean allows(String key) {
        return buckets.computeIfAbsent(key, it -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, period))
                .withCustomTimePrecision(meter)
                .build();
    }

    private record ClockMeter(SystemClock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.now();
            return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
