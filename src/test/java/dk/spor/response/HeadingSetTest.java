package dk.spor.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeadingSetTest {

    @ParameterizedTest
    @EnumSource
    void eachSetHasACaseARecommendationAndNoHeadingTwice(HeadingSet set) {
        assertThat(set.headings()).extracting(AgendaHeading::part).contains(AgendaPart.CASE, AgendaPart.RECOMMENDATION);
        assertThat(set.headings()).extracting(AgendaHeading::field).doesNotHaveDuplicates();
    }
}
