package dk.spor.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextDiffTest {

    /** [+inserted+], [-deleted-], {the same words in another look}; | between lines. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Alle har målemetoder. Slut.        | Alle har målemetoder, også for pendling. Slut. | Alle har målemetoder[+, også for pendling+]. Slut.
            Samarbejde om væsentlige områder.  | Samarbejde om mobilitet og transport.          | Samarbejde om [-væsentlige områder-][+mobilitet og transport+].
            Der afholdes en årlig konference.  | Kommunerne holder en årlig konference.         | [-Der afholdes-][+Kommunerne holder+] en årlig konference.
            Vi bakker op.                      | Vi bakker fuldt op.                            | Vi bakker[+ fuldt+] op.
            Kommunen bakker op om sporet.      | kommunen bakker op om sporet.                  | [-Kommunen-][+kommunen+] bakker op om sporet.
            Vi bakker op om <b>hele</b> sporet | Vi <b>bakker</b> op om hele sporet             | Vi {bakker} op om {hele} sporet
            Senest 1. maj 2020 er den klar     | Senest 2. juni 2021 er den klar                | Senest [-1. maj 2020-][+2. juni 2021+] er den klar
            Målet er 1.2 og 3,5 procent        | Målet er 1.3 og 3,5 procent                    | Målet er [-1.2-][+1.3+] og 3,5 procent
            Vores ø er grøn                    | Vores ø er 😀 grøn                              | Vores ø er[+ 😀+] grøn
            """)
    void aChangedPassageShowsItsChangedWords(String before, String after, String difference) {
        assertThat(shown(before, after)).isEqualTo(difference);
    }

    @Test
    void whatWasInsertedOrTakenOutLeavesTheOtherPassagesAsTheyAre() {
        String before = "<p>Det første afsnit.</p><p>Det andet afsnit om klima.</p><ul><li>mad</li><li>vand</li></ul>";
        String after = "<p>Et nyt foran.</p><p>Det første afsnit.</p><p>Det andet afsnit om klimaplaner.</p>"
                + "<ul><li>vand</li><li>luft</li></ul>";
        assertThat(shown(before, after))
                .isEqualTo("[+Et nyt foran.+]|Det første afsnit.|Det andet afsnit om [-klima-][+klimaplaner+]."
                        + "|[-mad-]|vand|[+luft+]");
    }

    @Test
    void aPassageThatWasMovedIsSaidToBeMoved() {
        String one = "<p>Kommunerne deler viden om klima.</p>";
        String two = "<p>Der holdes en årlig konference.</p>";
        RichTextDiff difference = RichTextDiff.of(
                RichText.of(one + two + "<p>Tredje afsnit står fast.</p>"),
                RichText.of(two + "<p>Tredje afsnit står fast.</p>" + one));
        assertThat(difference.lines()).filteredOn(DiffLine::isMovedAway).hasSize(1);
        assertThat(difference.lines()).filteredOn(DiffLine::isMovedHere).hasSize(1);
        assertThat(difference.lines().stream().flatMap(it -> it.parts().stream()))
                .allMatch(it -> it.change() == Change.KEPT);
    }

    @Test
    void aPassageThatBecameAHeadingOrAnItemIsNotPaintedOver() {
        RichTextDiff difference = RichTextDiff.of(
                RichText.of("<p>Baggrund</p><p>Mad og måltider</p>"),
                RichText.of("<h3>Baggrund</h3><ul><li>Mad og måltider</li></ul>"));
        assertThat(difference.lines())
                .extracting(DiffLine::formChange)
                .containsExactly(FormChange.HEADING, FormChange.ITEM);
        assertThat(difference.lines().stream().flatMap(it -> it.parts().stream()))
                .allMatch(it -> it.change() == Change.KEPT);
    }

    @Test
    void aLinkThatLeadsElsewhereIsNoticed() {
        RichTextDiff difference = RichTextDiff.of(
                RichText.of("<p>Se <a href='https://kl.dk'>planen</a></p>"),
                RichText.of("<p>Se <a href='https://xl.dk'>planen</a></p>"));
        assertThat(difference.lines().get(0).parts().get(1).looks()).containsExactly(LookChange.OTHER_LINK);
    }

    @Test
    void numbersOfAListCountWhatIsThere() {
        RichTextDiff difference = RichTextDiff.of(
                RichText.of("<ol><li>mad</li><li>vand</li><li>luft</li></ol>"),
                RichText.of("<ol><li>mad</li><li>luft</li></ol>"));
        assertThat(difference.groups()).hasSize(1);
        assertThat(difference.lines()).extracting(DiffLine::number).containsExactly(1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "ord ", "!?", "x\n\n", "😀 😁", "klimaplan, "})
    @Timeout(5)
    void twentyThousandCharactersOfAnythingAreComparedInTime(String part) {
        String text = part.repeat(20_000 / part.length());
        for (String other : List.of(shuffled(text, " "), shuffled(text, "\n\n"), "y ".repeat(10_000), "")) {
            RichText before = RichText.ofPlain(text);
            RichText after = RichText.ofPlain(other);
            assertThat(RichTextDiff.of(before, after).after().equals(after)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n", ". "})
    @Timeout(5)
    void twentyThousandCharactersOfManyWordsInAnotherOrderAreComparedInTime(String between) {
        String text = IntStream.range(0, 3_300).mapToObj(i -> "o" + i).collect(Collectors.joining(between));
        RichText before = RichText.ofPlain(text);
        RichText after = RichText.ofPlain(shuffled(text, between));
        assertThat(RichTextDiff.of(before, after).after().equals(after)).isTrue();
    }

    private static String shuffled(String text, String between) {
        List<String> words = new ArrayList<>(List.of(text.split("[ \n]+")));
        Collections.shuffle(words, new Random(7));
        return String.join(between, words);
    }

    private static String shown(String before, String after) {
        return RichTextDiff.of(RichText.of(before), RichText.of(after)).lines().stream()
                .map(line -> line.parts().stream().map(RichTextDiffTest::shown).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
    }

    private static String shown(DiffPart part) {
        String words = part.shown().html().replaceAll("<[^>]*>", "");
        return switch (part.change()) {
            case KEPT -> part.looks().isEmpty() ? words : "{" + words + "}";
            case INSERTED -> "[+" + words + "+]";
            case DELETED -> "[-" + words + "-]";
        };
    }
}
