package dk.spor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Klimastrategi 2021, klimastrategi-2021",
        "Ærø, aeroe",
        "Ringkøbing-Skjern, ringkoebing-skjern",
        "Århus – café!, aarhus-cafe",
        "'  ', ''",
    })
    void danishLettersAreWrittenOut(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
