package dk.spor.demo;

import dk.spor.shared.BusinessClock;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.DemoMark;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The clock that a demo can move. It runs, stands still while Spor does, and is moved forward only: what has happened
 * later than now would be nonsense to every rule about deadlines. To go back is to begin again.
 */
@Component
public class DemoClock {

    /** Friday 20 November 2020 at 09.00. */
    public static final Instant BEGINNING =
            LocalDateTime.parse("2020-11-20T09:00").atZone(Copenhagen.ZONE).toInstant();

    private static final Instant END =
            LocalDateTime.parse("2031-01-01T00:00").atZone(Copenhagen.ZONE).toInstant();
    private static final Duration TICK = Duration.ofMinutes(1);

    private final BusinessClock clock;
    private final DemoMark mark;
    private final DemoState state;

    DemoClock(BusinessClock clock, DemoMark mark, DemoState state) {
        this.clock = clock;
        this.mark = mark;
        this.state = state;
        if (mark.isDemo()) {
            state.shown().ifPresent(clock::moveTo);
        }
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves the clock forward; it runs on from there. */
    public Outcome<Instant> moveTo(Instant to) {
        if (!to.isAfter(clock.instant())) {
            return Outcome.refused(Refusal.of("demo.refusal.back").at("date"));
        }
        if (to.isAfter(END)) {
            return Outcome.refused(Refusal.of("demo.refusal.tooFar").at("date"));
        }
        clock.moveTo(to);
        state.keep(to);
        return Outcome.done(to);
    }

    /** Puts the clock where the story of the world is, back or forward. */
    void put(Instant to) {
        clock.moveTo(to);
    }

    /** A minute ahead, so that a clock whose machine has failed goes on later, never earlier. */
    @Scheduled(fixedRate = 60_000)
    void keep() {
        if (mark.isDemo()) {
            state.keep(clock.instant().plus(TICK));
        }
    }

    @PreDestroy
    void stop() {
        if (mark.isDemo()) {
            state.keep(clock.instant());
        }
    }
}
