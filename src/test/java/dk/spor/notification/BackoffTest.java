package dk.spor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"0, PT30S", "1, PT1M", "5, PT16M", "6, PT32M", "7, PT1H", "500, PT1H"})
    void thePauseDoublesUpToAnHour(int attempts, Duration pause) {
        assertThat(Backoff.after(attempts, 0.5)).isEqualTo(pause);
    }

    @ParameterizedTest
    @CsvSource({"0, PT45M", "1, PT1H15M"})
    void chanceMovesItByAQuarter(double chance, Duration pause) {
        assertThat(Backoff.after(100, chance)).isEqualTo(pause);
    }
}
