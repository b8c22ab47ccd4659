package dk.spor.architecture.offenders;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.function.Supplier;

/** Looks at the machine's time behind the back of both clocks. */
class Watch {

    Object instant() {
        return Instant.now();
    }

    Object day() {
        return LocalDate.now(Clock.systemUTC());
    }

    Supplier<Instant> later() {
        return Instant::now;
    }

    Object old() {
        return new Date();
    }

    long number() {
        return System.currentTimeMillis();
    }
}
