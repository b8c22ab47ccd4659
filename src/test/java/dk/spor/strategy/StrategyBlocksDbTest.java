package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.database.DbTest;
import dk.spor.rendering.Block;
import dk.spor.rendering.RichText;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DbTest
class StrategyBlocksDbTest {

    private final StrategyDocument document;

    StrategyBlocksDbTest(StrategyDocument document) {
        this.document = document;
    }

    @Test
    void tracksAreSectionsAndParagraphsCarryTheirNumbersAndKinds() {
        assertThat(document.body(text(), new Locale("da")))
                .containsExactly(
                        new Block.Heading(2, "Indledning"),
                        prose("<p><strong>0.1</strong>\u00a0\u00a0Derfor</p>"),
                        new Block.Heading(2, "Spor 1: DK2020"),
                        prose("<p><strong>1.1 Mål</strong></p><ul><li>måle ens</li></ul>"));
        assertThat(document.body(text(), Locale.UK).get(2)).isEqualTo(new Block.Heading(2, "Track 1: DK2020"));
    }

    private static Block prose(String html) {
        return new Block.Prose(RichText.stored(html));
    }

    private static StrategyText text() {
        Paragraph preface = paragraph("0.1", ParagraphKind.TEXT, "Derfor");
        Paragraph goal = paragraph("1.1", ParagraphKind.GOAL, "- måle ens");
        return new StrategyText(
                new StrategyVersionId(UUID.randomUUID()),
                new StrategyId(UUID.randomUUID()),
                "Klimastrategi",
                VersionKind.CONSULTATION_DRAFT,
                1,
                null,
                List.of(preface),
                List.of(new Track(new TrackId(UUID.randomUUID()), 1, "DK2020", List.of(goal))));
    }

    private static Paragraph paragraph(String number, ParagraphKind kind, String text) {
        return new Paragraph(new ParagraphId(UUID.randomUUID()), number, kind, RichText.ofPlain(text));
    }
}
