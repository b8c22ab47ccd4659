package dk.spor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void whatFitsIsAllThereOnOneLine() {
        assertThat(Excerpt.of(" Mere\n\n  sol ", 8)).isEqualTo("Mere sol");
        assertThat(Excerpt.of("", 8)).isEmpty();
    }

    @Test
    void whatIsLongerEndsAfterAWholeWord() {
        assertThat(Excerpt.of("Mere sol og vind", 10)).isEqualTo("Mere sol …");
        assertThat(Excerpt.of("Mere sol og vind", 8)).isEqualTo("Mere sol …");
    }

    @Test
    void aWordThatIsTooLongIsCutBetweenCharacters() {
        assertThat(Excerpt.of("a fjernvarmeforsyning", 10)).isEqualTo("a fje …");
        assertThat(Excerpt.of("🌳".repeat(20), 10)).isEqualTo("🌳".repeat(5) + " …");
    }
}
