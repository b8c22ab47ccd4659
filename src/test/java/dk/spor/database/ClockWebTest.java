package dk.spor.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.shared.BusinessClock;
import dk.spor.shared.SystemClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;

@WebTest
class ClockWebTest {

    private final Clock clock;
    private final BusinessClock business;
    private final SystemClock system;

    ClockWebTest(Clock clock, BusinessClock business, SystemClock system) {
        this.clock = clock;
        this.business = business;
        this.system = system;
    }

    @RepeatedTest(2)
    void eachTestBeginsOnTheMorningOfTheDemoAndMayMoveTheClock() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2020-11-20T08:00:00Z"));
        business.stopAt(Instant.parse("2020-12-15T09:01:00Z"));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2020-12-15T09:01:00Z"));
        assertThat(system.now()).isAfter(clock.instant().plus(Duration.ofDays(365)));
    }
}
