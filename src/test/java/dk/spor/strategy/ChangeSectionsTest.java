package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.ui.Formats;
import dk.spor.ui.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeSectionsTest {

    private static final Locale DANISH = Formats.DANISH.locale();
    private static final Texts TEXTS = texts();

    @Test
    void aChangeIsShownBetweenTheParagraphsAroundItAndTheRestIsCounted() {
        ChangeSection section = sections(text("", "1 a b c d e f g h"), text("", "1 a b c d=anders e f g h"), false)
                .get(0);
        assertThat(section.lines()).extracting(ChangeLine::number).containsExactly("1.3", "1.4", "1.5");
        assertThat(section.lines()).extracting(ChangeLine::leftOut).containsExactly(2, 0, 0);
        assertThat(section.leftOut()).isEqualTo(3);
    }

    @Test
    void theWholeTextLeavesNothingOut() {
        List<ChangeSection> sections = sections(text("p", "1 a b", "2 c"), text("p", "1 a b=anders", "2 c"), true);
        assertThat(sections.stream().flatMap(it -> it.lines().stream()))
                .extracting(ChangeLine::number)
                .containsExactly("0.1", "1.1", "1.2", "2.1");
        assertThat(sections(text("p", "1 a"), text("p", "1 a"), false)).isEmpty();
    }

    @Test
    void whatMovedIsSaidInBothPlaces() {
        List<ChangeSection> sections = sections(text("x", "1 a b c", "2 d"), text("b", "1 a c", "2 d x a2"), false);
        assertThat(sections.stream().flatMap(it -> it.lines().stream()).flatMap(it -> it.notes().stream()))
                .containsExactly(
                        "[flyttet herfra til afsnit 2.2 i spor 2, 2]",
                        "[flyttet hertil fra afsnit 1.2 i spor 1, 1]",
                        "[flyttet herfra til afsnit 0.1 i indledningen]",
                        "[flyttet hertil fra afsnit 0.1 i indledningen]",
                        "[nyt afsnit]");
        assertThat(notes(text("a b c d"), text("d a b c")))
                .containsExactly("[flyttet hertil fra afsnit 0.4]", "[flyttet herfra til afsnit 0.1]");
    }

    @Test
    void whatATrackIsAloneIsSaidOfTheTrackAndNotOfItsParagraphs() {
        List<ChangeSection> sections = sections(text("", "1 a", "2 b", "3 c"), text("", "3 c", "1 a", "4 d"), false);
        assertThat(sections)
                .extracting(ChangeSection::mark)
                .containsExactly("Flyttet spor", "Slettet spor", "Flyttet spor", "Nyt spor");
        assertThat(sections.stream().flatMap(it -> it.notes().stream()))
                .containsExactly("[flyttet hertil, var spor 3]", "[flyttet herfra, er nu spor 1]");
        assertThat(notes(text("", "1 a", "2 b", "3 c"), text("", "3 c", "1 a", "4 d")))
                .isEmpty();
    }

    @Test
    void theSentenceCountsWhatStandsNowAndSaysTheRest() {
        StrategyText before = text("", "1 a b c", "2 d e");
        assertThat(counts(before, text("", "1 a b=x c", "2 d e"))).isEqualTo("Ét af 5 afsnit er ændret.");
        assertThat(counts(before, text("", "1 a b=x c n", "2 d", "3 y")))
                .isEqualTo("3 af 6 afsnit er ændret, ét afsnit er slettet, og ét spor er nyt.");
        assertThat(counts(before, text("", "1 a b c", "2 d e", "3", "4")))
                .isEqualTo("Ingen af 5 afsnit er ændret, og 2 spor er nye.");
        assertThat(counts(before, text("", "2 d e", "1 a b c")))
                .isEqualTo("Ingen af 5 afsnit er ændret, og ét spor er flyttet.");
        assertThat(counts(before, before)).isEqualTo("De to versioner siger det samme.");
    }

    @Test
    void theSentencePromisesReasonsOnlyWhenEveryChangeHasOne() {
        StrategyText before = text("", "1 a b c");
        StrategyText after = text("", "1 a=x b=y c");
        UUID a = after.tracks().get(0).paragraphs().get(0).id().value();
        UUID b = after.tracks().get(0).paragraphs().get(1).id().value();
        List<ChangeReason> why = List.of(new ChangeReason("Redaktionel", "", null, List.of()));
        assertThat(summary(changes(before, after, Map.of(a, why, b, why))))
                .endsWith("Hver ændring står sammen med sin begrundelse.");
        assertThat(summary(changes(before, after, Map.of(a, why)))).isEqualTo("2 af 3 afsnit er ændret.");
    }

    private static Stream<String> notes(StrategyText before, StrategyText after) {
        return sections(before, after, false).stream()
                .flatMap(it -> it.lines().stream())
                .flatMap(it -> it.notes().stream());
    }

    private static List<ChangeSection> sections(StrategyText before, StrategyText after, boolean whole) {
        return new ChangeSections(TEXTS).of(changes(before, after, Map.of()), whole, DANISH);
    }

    private static String counts(StrategyText before, StrategyText after) {
        return summary(changes(before, after, Map.of()));
    }

    private static String summary(Changes changes) {
        return new ChangeSummary(TEXTS).counts(changes, DANISH);
    }

    private static Changes changes(StrategyText before, StrategyText after, Map<UUID, List<ChangeReason>> reasons) {
        return new Changes(
                StrategyDiff.of(before, after),
                List.of(StrategyVersion.of(before), StrategyVersion.of(after)),
                reasons);
    }

    private static StrategyText text(String preface, String... tracks) {
        return WrittenStrategy.of(preface, tracks);
    }

    private static Texts texts() {
        try {
            return new Texts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
