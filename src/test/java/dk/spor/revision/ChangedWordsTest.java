package dk.spor.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangedWordsTest {

    @Test
    void theWordsThatDifferStandWithSomeAroundThem() {
        assertThat(ChangedWords.between(
                        "et to tre fire fem seks syv otte ni 30 % i 2025 a b c d e f g h",
                        "et to tre fire fem seks syv otte ni 70 % i 2030 a b c d e f g h"))
                .isEqualTo(new ChangedWords(
                        "… fire fem seks syv otte ni 30 % i 2025 a b c d e f …",
                        "… fire fem seks syv otte ni 70 % i 2030 a b c d e f …"));
    }

    @Test
    void whatIsNewOrGoneHasOneSideOnlyAndWhatOnlyMovedHasNone() {
        assertThat(ChangedWords.between("", "Nye ord")).isEqualTo(new ChangedWords("", "Nye ord"));
        assertThat(ChangedWords.between("Gamle ord", "")).isEqualTo(new ChangedWords("Gamle ord", ""));
        assertThat(ChangedWords.between("De samme\nord", "De samme ord")).isEqualTo(new ChangedWords("", ""));
        assertThat(ChangedWords.between("ja ja", "ja ja ja").after()).isEqualTo("ja ja ja");
    }

    @Test
    void longOnesAreCutBetweenWords() {
        ChangedWords cut = ChangedWords.between("", "ord ".repeat(200));
        assertThat(cut.after()).hasSizeLessThanOrEqualTo(302).endsWith("ord …");
        assertThat(ChangedWords.between("", "🌍".repeat(400)).after()).endsWith("🌍 …");
    }
}
