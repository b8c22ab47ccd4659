package dk.spor.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnchoringTest {

    private static final String BEFORE =
            "Vi bakker op. Pendling bør med i de fælles målemetoder. Ellers flytter vi udledningen. Vi bakker op.";
    private static final String SENTENCE = "Pendling bør med i de fælles målemetoder.";

    @Test
    void whatIsUnchangedIsFoundWhereverItStands() {
        assertThat(now("Først noget nyt. Ellers flytter vi udledningen. " + SENTENCE))
                .contains(SENTENCE);
    }

    @Test
    void whatIsSlightlyChangedIsFound() {
        assertThat(now("Vi bakker op. Pendlingen bør med i de fælles målemetoder fra start. Ellers ikke."))
                .contains("Pendlingen bør med i de fælles målemetoder");
    }

    @Test
    void whatIsSplitOverTwoLinesIsFound() {
        assertThat(now("Pendling bør med\ni de fælles målemetoder."))
                .contains("Pendling bør med\ni de fælles målemetoder.");
    }

    @Test
    void whatIsWrittenAnewIsGone() {
        assertThat(now("Vi bakker op. Trafik over kommunegrænser skal tælles ens overalt. Vi bakker op."))
                .isEmpty();
    }

    @Test
    void aTextWithoutWordsHasNothing() {
        assertThat(now("")).isEmpty();
        assertThat(now(" \n ")).isEmpty();
    }

    @Test
    void ofTwoThatAreAlikeItIsTheOneBetweenTheSameWords() {
        int second = BEFORE.lastIndexOf("Vi bakker op.");
        Anchor last = Anchor.of("text", BEFORE, new Span(second, BEFORE.length()));
        String after = "Vi bakker op. Noget nyt. Vi bakker op. Ellers flytter vi udledningen. Vi bakker op.";
        assertThat(Anchoring.find(last, after).orElseThrow().from()).isEqualTo(after.lastIndexOf("Vi bakker op."));
    }

    @Test
    void ofTwoThatAreAlikeInEverythingItIsTheNearest() {
        Anchor second = new Anchor("text", "Vi bakker op.", "", "", 20);
        assertThat(Anchoring.find(second, "Vi bakker op. ... Vi bakker op.")
                        .orElseThrow()
                        .from())
                .isEqualTo(18);
    }

    @Test
    void aSingleWordIsNotFoundAmongOtherWords() {
        int at = BEFORE.indexOf("med");
        Anchor word = Anchor.of("text", BEFORE, new Span(at, at + 3));
        assertThat(Anchoring.find(word, "Nu med noget helt andet.")).isEmpty();
        assertThat(Anchoring.find(word, "Ja. " + BEFORE)).contains(new Span(at + 4, at + 7));
    }

    private static Optional<String> now(String text) {
        int at = BEFORE.indexOf(SENTENCE);
        Anchor anchor = Anchor.of("text", BEFORE, new Span(at, at + SENTENCE.length()));
        return Anchoring.find(anchor, text).map(it -> it.of(text));
    }
}
