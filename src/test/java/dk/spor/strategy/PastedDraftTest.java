package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedDraftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spor 1: DK2020            | DK2020
            spor: Grøn vækst          | Grøn vækst
            Spor 2 – Grøn vækst       | Grøn vækst
            Spor 3. Viden             | Viden
            # Viden og kompetencer    | Viden og kompetencer
            ## Spor 4: Mobilitet      | Mobilitet
            Track 1: Green growth     | Green growth
            """)
    void aHeadingBeginsATrack(String line, String title) {
        assertThat(PastedDraft.read("Først\n\n" + line + "\n\nDerefter"))
                .containsExactly(
                        new PastedSection(null, List.of("Først")), new PastedSection(title, List.of("Derefter")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spor 1-3 er foreløbige.", "Sporet er: vigtigt", "Spor", "#"})
    void ordinaryTextIsNoHeading(String line) {
        assertThat(PastedDraft.read(line)).containsExactly(new PastedSection(null, List.of(line)));
    }

    @Test
    void blankLinesPartParagraphsAndOtherLineEndsDoNot() {
        assertThat(PastedDraft.read("En lang\r\nlinje\r\n\r\nNæste"))
                .containsExactly(new PastedSection(null, List.of("En lang linje", "Næste")));
    }

    @Test
    void withoutBlankLinesBetweenParagraphsEveryLineIsOneAsWordGivesThem() {
        assertThat(PastedDraft.read("Indledning\n\nSpor 1: DK2020\n\nFørste\nAnden\n\n# Vækst\nTredje"))
                .extracting(PastedSection::paragraphs)
                .containsExactly(List.of("Indledning"), List.of("Første", "Anden"), List.of("Tredje"));
    }

    @Test
    void aListBelongsToTheParagraphBeforeItWhateverItsBullets() {
        assertThat(PastedDraft.read("Vi vil:\n\n•\tdele viden\n- måle ens\n\nSlut"))
                .containsExactly(new PastedSection(null, List.of("Vi vil:\n\n- dele viden\n- måle ens", "Slut")));
    }

    @Test
    void aParagraphsFirstWordSaysWhatItIs() {
        PastedSection section =
                new PastedSection("Vækst", List.of("Mål: Klimaneutral i 2050", "INDSATS: Et net", "Om: alt"));
        assertThat(section.written(null))
                .extracting(WrittenParagraph::kind, it -> it.text().text())
                .containsExactly(
                        tuple(ParagraphKind.GOAL, "Klimaneutral i 2050"),
                        tuple(ParagraphKind.INITIATIVE, "Et net"),
                        tuple(ParagraphKind.TEXT, "Om: alt"));
    }
}
