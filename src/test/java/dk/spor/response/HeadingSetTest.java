package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingSetTest {

    @Test
    void theRegionalBodysOwnSetStandsInItsOrder() {
        assertThat(HeadingSet.CASE_NUMBER.line())
                .isEqualTo("Resume · Sagsfremstilling · Det indstilles, at … · Sag nr.");
    }

    @ParameterizedTest
    @EnumSource
    void eachSetHasACaseARecommendationAndNoHeadingTwice(HeadingSet set) {
        assertThat(set.headings()).extracting(AgendaHeading::part).contains(AgendaPart.CASE, AgendaPart.RECOMMENDATION);
        assertThat(set.headings()).extracting(AgendaHeading::field).doesNotHaveDuplicates();
    }
}
