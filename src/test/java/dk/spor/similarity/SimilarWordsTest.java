package dk.spor.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimilarWordsTest {

    private static final SimilarWords WORDS = new SimilarWords(Map.of(
            "pendling", "pendling",
            "pendlingen", "pendling",
            "supercykelstier", "supercykelsti",
            "cykelruter", "cykelrut",
            "kkr", "kkr"));

    @Test
    void wordsAreShownAsTheyAreWrittenNotAsStems() {
        assertThat(WORDS.shared(List.of("pendling"), "Pendlingen fylder.", "Mere pendling"))
                .containsExactly("Pendlingen");
        assertThat(WORDS.shared(List.of("kkr"), "KKR og kkr", "KKR")).containsExactly("KKR");
    }

    @Test
    void whereAPartOfACompoundIsSharedBothWordsAreShown() {
        assertThat(WORDS.shared(List.of("cykel", "pendling"), "supercykelstier og pendling", "cykelruter, pendling"))
                .as("a part in the middle is none")
                .containsExactly("pendling");
        assertThat(new SimilarWords(Map.of("cykelstier", "cykelsti", "cykelruter", "cykelrut"))
                        .shared(List.of("cykel"), "Cykelstier nu", "flere cykelruter"))
                .containsExactly("Cykelstier/cykelruter");
    }

    @Test
    void aWordIsNotToldTwiceThoughTwoOfItsPartsAreShared() {
        SimilarWords words = new SimilarWords(Map.of("supercykelsti", "supercykelsti", "cykelsti", "cykelsti"));

        assertThat(words.shared(List.of("cykelsti", "sti"), "en supercykelsti", "en cykelsti"))
                .containsExactly("supercykelsti/cykelsti");
    }

    @Test
    void whatATextDoesNotSayAnyMoreIsLeftOut() {
        assertThat(WORDS.shared(List.of("pendling", "kkr"), "KKR", "KKR og pendling"))
                .containsExactly("KKR");
    }

    @Test
    void numbersAndSingleLettersAndEndlessWordsAreNoWords() {
        assertThat(StemWords.of("CO2-reduktion i 2030, å 70 % – én vvs'er " + "x".repeat(101)))
                .containsExactly("CO2", "reduktion", "én", "vvs", "er");
    }

    @Test
    void aStemBeginsAndEndsWithItsPartsAndHasNoneInTheMiddle() {
        assertThat(StemParts.of("cykelsti")).contains("cykel", "sti").doesNotContain("cy", "cykelsti");
        assertThat(StemParts.of("sti")).isEmpty();
        assertThat(StemParts.has("supercykelsti", "cykelsti")).isTrue();
        assertThat(StemParts.has("supercykelsti", "super")).isTrue();
        assertThat(StemParts.has("supercykelsti", "cykel")).isFalse();
        assertThat(StemParts.has("stien", "sti"))
                .as("what is left is too short")
                .isFalse();
    }
}
