package dk.spor.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.similarity.SimilarQuality.Of;
import dk.spor.similarity.SimilarQuality.Rates;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is suggested and grouped, against what a person says of 191 inputs; the floors are just below what is reached. */
@DbTest
class SimilarQualityDbTest {

    private final SimilarMeasuring measuring;

    SimilarQualityDbTest(SimilarMeasuring measuring) {
        this.measuring = measuring;
    }

    @Test
    void theLabelledInputsAreManyAndHardEnough() {
        List<SimilarLabelled> all = SimilarLabelled.all();
        List<String> groups = all.stream()
                .filter(it -> !it.isAlone())
                .map(SimilarLabelled::group)
                .toList();

        assertThat(groups).hasSizeGreaterThanOrEqualTo(120);
        assertThat(groups.stream().distinct())
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(it -> assertThat(groups).filteredOn(it::equals).hasSizeGreaterThanOrEqualTo(3));
        assertThat(all).filteredOn(SimilarLabelled::isAlone).hasSizeGreaterThanOrEqualTo(20);
        assertThat(all).extracting(SimilarLabelled::text).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(it -> assertThat(it.text().split("\\s+").length).isBetween(15, 90));
    }

    @Test
    void suggestionsAndGroupsAreAsGoodAsWasMeasured() throws SQLException {
        SimilarQuality quality = measuring.quality();

        assertAtLeast(quality.pairs(Of.CHOSEN_BY), 0.51, 0.49);
        assertAtLeast(quality.pairs(Of.HELD_OUT), 0.43, 0.45);
        assertAtLeast(quality.groups(Of.CHOSEN_BY), 0.61, 0.47);
        assertAtLeast(quality.groups(Of.HELD_OUT), 0.52, 0.39);
        assertThat(quality.amongTheFirstFive(Of.CHOSEN_BY)).isGreaterThanOrEqualTo(0.69);
        assertThat(quality.amongTheFirstFive(Of.HELD_OUT)).isGreaterThanOrEqualTo(0.68);
        assertThat(quality.rows()).hasSize(9);
    }

    private static void assertAtLeast(Rates rates, double precision, double recall) {
        assertThat(rates.precision()).as("precision").isGreaterThanOrEqualTo(precision);
        assertThat(rates.recall()).as("recall").isGreaterThanOrEqualTo(recall);
    }
}
