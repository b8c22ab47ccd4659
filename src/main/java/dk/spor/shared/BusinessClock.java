package dk.spor.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time by which deadlines count. It is the machine's, except in the demo world and in tests, which move it; nobody
 * else calls the verbs.
 */
public final class BusinessClock extends Clock {

    private final Clock machine;
    private volatile Clock shown;

    public BusinessClock() {
        this(Clock.system(Copenhagen.ZONE));
    }

    BusinessClock(Clock machine) {
        this.machine = machine;
        this.shown = machine;
    }

    /** Goes on ticking from another moment. */
    public void moveTo(Instant instant) {
        shown = Clock.offset(machine, Duration.between(machine.instant(), instant));
    }

    /** Stands still at a moment. */
    public void stopAt(Instant instant) {
        shown = Clock.fixed(instant, machine.getZone());
    }

    /** Shows the machine's time again. */
    public void reset() {
        shown = machine;
    }

    @Override
    public Instant instant() {
        return shown.instant();
    }

    @Override
    public ZoneId getZone() {
        return shown.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return shown.withZone(zone);
    }
}
