package dk.spor.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
                    Vi støtter sporet. Det gør vi gerne.                 > Vi støtter sporet.|Det gør vi gerne.
                    Er det nok? Nej! Mere …                              > Er det nok?|Nej!|Mere …
                    Vi mener f.eks. Viborg og bl.a. Skive.               > Vi mener f.eks. Viborg og bl.a. Skive.
                    Mødet er kl. 10.00 i morgen.                         > Mødet er kl. 10.00 i morgen.
                    Mødet er kl. 10. Derefter er der frokost.            > Mødet er kl. 10.|Derefter er der frokost.
                    Se nr. 4 og pkt. 2. Læs dem.                         > Se nr. 4 og pkt. 2.|Læs dem.
                    Det koster ca. 10 mio. kr. Det er meget.             > Det koster ca. 10 mio. kr.|Det er meget.
                    Det vil vi helst ikke have for min. Men jeg vil.     > Det vil vi helst ikke have for min.|Men jeg vil.
                    Sol, vind osv. Derfor skal vi handle.                > Sol, vind osv.|Derfor skal vi handle.
                    Sol, vind osv. er vigtigt.                           > Sol, vind osv. er vigtigt.
                    Fristen er den 15. december 2020. Svar nu.           > Fristen er den 15. december 2020.|Svar nu.
                    Ifølge H.C. Andersen er det rigtigt. Ja.             > Ifølge H.C. Andersen er det rigtigt.|Ja.
                    Hun sagde: »Vi handler nu.« Så gik hun.              > Hun sagde: »Vi handler nu.«|Så gik hun.
                    (Det er prøvet.) Og det virker.                      > (Det er prøvet.)|Og det virker.
                    1. Vi ønsker mere. 2. Og hurtigere.                  > 1. Vi ønsker mere.|2. Og hurtigere.
                    Mål på 70 pct. i 2030. Ærø er med.                   > Mål på 70 pct. i 2030.|Ærø er med.
                    Uden punktum                                         > Uden punktum
                    """)
    void aFullStopEndsASentenceUnlessItShortensAWord(String text, String sentences) {
        assertThat(of(text)).containsExactly(sentences.split("\\|"));
    }

    @Test
    void eachLineIsASentenceOfItsOwn() {
        assertThat(of("  Overskrift\n\nFørste punkt\nAndet punkt. Med mere. \n"))
                .containsExactly("Overskrift", "Første punkt", "Andet punkt.", "Med mere.");
    }

    @Test
    void nothingHasNoSentences() {
        assertThat(of(" \n\u00A0\n")).isEmpty();
    }

    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(it -> it.of(text)).toList();
    }
}
