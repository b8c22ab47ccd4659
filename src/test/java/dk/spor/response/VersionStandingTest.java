package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionStandingTest {

    @ParameterizedTest
    @CsvSource({
        "PROVISIONAL, true, true, true, true",
        "VALID, true, false, true, true",
        "CONFIRMED, true, false, true, true",
        "SUPERSEDED, false, false, false, false",
        "WITHDRAWN, false, false, false, false"
    })
    void onlyWhatCountsIsConfirmedReplacedOrWithdrawn(
            VersionStanding standing, boolean current, boolean confirmed, boolean superseded, boolean withdrawn) {
        assertThat(standing.isCurrent()).isEqualTo(current);
        assertThat(VersionStanding.TABLE.allows(standing, VersionStanding.CONFIRMED))
                .isEqualTo(confirmed);
        assertThat(VersionStanding.TABLE.allows(standing, VersionStanding.SUPERSEDED))
                .isEqualTo(superseded);
        assertThat(VersionStanding.TABLE.allows(standing, VersionStanding.WITHDRAWN))
                .isEqualTo(withdrawn);
        assertThat(VersionStanding.TABLE.from(standing))
                .doesNotContain(VersionStanding.PROVISIONAL, VersionStanding.VALID);
    }
}
