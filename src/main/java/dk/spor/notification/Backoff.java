package dk.spor.notification;

import java.time.Duration;

/** How long to wait before the next try: twice as long each time, half a minute first, an hour at most. */
interface Backoff {

    Duration FIRST = Duration.ofSeconds(30);
    Duration LONGEST = Duration.ofHours(1);

    /**
     * The pause after a try.
     *
     * @param attempts how many there were before it
     * @param chance from 0 to 1: moves the pause by up to a quarter, so that messages do not return all at once
     */
    static Duration after(int attempts, double chance) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts, 20));
        Duration pause = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return Duration.ofMillis(Math.round(pause.toMillis() * (0.75 + chance / 2)));
    }
}
