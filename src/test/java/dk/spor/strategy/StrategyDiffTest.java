package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StrategyDiffTest {

    @Test
    void aNewParagraphGivesTheNextAnotherNumberAndThatIsNoChange() {
        StrategyDiff diff = StrategyDiff.of(text("a", "1 c d"), text("a", "1 c x d"));
        assertThat(shown(diff)).containsExactly("0.1 SAME", "1 SAME", "1.1 SAME", "1.2 NEW", "1.3 SAME");
        assertThat(diff.tracks().get(1).paragraphs().get(2).isChanged()).isFalse();
    }

    @Test
    void whatIsGoneStandsWhereItStood() {
        assertThat(shown(StrategyDiff.of(text("a b c"), text("a c"))))
                .containsExactly("0.1 SAME", "0.2 GONE", "0.2 SAME");
    }

    @Test
    void oneThatMovesFarMarksNoneOfThoseItPasses() {
        assertThat(shown(StrategyDiff.of(text("a b c d e"), text("e a b c d"))))
                .containsExactly("0.1 MOVED_HERE", "0.2 SAME", "0.3 SAME", "0.4 SAME", "0.5 SAME", "0.5 MOVED_AWAY");
    }

    @Test
    void aParagraphThatMovesToAnotherTrackAndIsRewrittenIsNeitherDeletedNorNew() {
        StrategyDiff diff = StrategyDiff.of(text("", "1 a b", "2 c"), text("", "1 a", "2 c b=Andre"));
        assertThat(shown(diff))
                .containsExactly("1 SAME", "1.1 SAME", "1.2 MOVED_AWAY", "2 SAME", "2.1 SAME", "2.2 MOVED_HERE");
        ChangedParagraph moved = diff.tracks().get(2).paragraphs().get(1);
        assertThat(moved.was().number()).isEqualTo("1.2");
        assertThat(moved.words().isUnchanged()).isFalse();
    }

    @Test
    void aTrackThatMovesKeepsItsParagraphs() {
        assertThat(shown(StrategyDiff.of(text("", "1 a", "2 b", "3 c d"), text("", "3 c d", "1 a", "2 b"))))
                .containsExactly(
                        "1 MOVED_HERE",
                        "1.1 SAME",
                        "1.2 SAME",
                        "2 SAME",
                        "2.1 SAME",
                        "3 SAME",
                        "3.1 SAME",
                        "3 MOVED_AWAY",
                        "1.1 SAME",
                        "1.2 SAME");
    }

    @Test
    void whatMovedOutOfATrackThatIsGoneIsNotGone() {
        assertThat(shown(StrategyDiff.of(text("", "1 a", "2 b c"), text("", "1 a", "3 c"))))
                .containsExactly(
                        "1 SAME", "1.1 SAME", "2 GONE", "2.1 GONE", "2.2 MOVED_AWAY", "2 NEW", "2.1 MOVED_HERE");
    }

    @Test
    void anotherTitleOrTrackIsAChangeThoughNoParagraphIs() {
        StrategyText text = text("a", "1");
        assertThat(StrategyDiff.of(text, retitled(text, "Klimastrategi")).isUnchanged())
                .isTrue();
        assertThat(StrategyDiff.of(text, retitled(text, "Klimaplan")).isRetitled())
                .isTrue();
        assertThat(StrategyDiff.of(text, retitled(text, "Klimaplan")).isUnchanged())
                .isFalse();
        assertThat(StrategyDiff.of(text, text("a", "1", "2")).isUnchanged()).isFalse();
    }

    private static StrategyText retitled(StrategyText it, String title) {
        return new StrategyVersion(it.id(), it.strategy(), title, it.kind(), it.number(), it.frozenAt())
                .with(it.preface(), it.tracks());
    }

    private static StrategyText text(String preface, String... tracks) {
        return WrittenStrategy.of(preface, tracks);
    }

    private static List<String> shown(StrategyDiff diff) {
        return diff.tracks().stream()
                .flatMap(track -> Stream.concat(
                        track.isPreface()
                                ? Stream.of()
                                : Stream.of(track.shown().number() + " " + track.place()),
                        track.paragraphs().stream().map(it -> it.shown().number() + " " + it.place())))
                .toList();
    }
}
