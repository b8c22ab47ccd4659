package dk.spor.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class StrategyDiffPropertyTest {

    @Property(tries = 600)
    void eachVersionIsMadeOfTheDifferenceAgainAfterAnyEdits(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int edits) {
        EditedStrategy strategy = strategy(seed);
        StrategyText before = strategy.text();
        for (int i = 0; i < edits; i++) {
            strategy.edit();
        }
        StrategyText after = strategy.text();
        assertBothComeBack(before, after);
        assertBothComeBack(after, before);
    }

    @Property(tries = 600)
    void whatNobodyTouchedIsNeverShownAsAnother(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int edits) {
        EditedStrategy strategy = strategy(seed);
        StrategyText before = strategy.text();
        for (int i = 0; i < edits; i++) {
            strategy.edit();
        }
        StrategyText after = strategy.text();
        Set<ParagraphId> both = after.paragraphs()
                .map(Paragraph::id)
                .filter(it -> before.paragraph(it).isPresent())
                .collect(Collectors.toSet());
        for (ChangedParagraph it : paragraphs(StrategyDiff.of(before, after))) {
            if (both.contains(it.id())) {
                assertThat(it.place().isNew() || it.place().isGone()).isFalse();
                assertThat(strategy.rewritten.contains(it.id()) || !it.isKindChanged())
                        .isTrue();
                assertThat(strategy.rewritten.contains(it.id()) || it.words().isUnchanged())
                        .isTrue();
                assertThat(strategy.moved.isEmpty() ? it.place() : ChangedPlace.SAME)
                        .isEqualTo(ChangedPlace.SAME);
            }
        }
        assertThat(moved(StrategyDiff.of(before, after))).hasSizeLessThanOrEqualTo(strategy.moved.size());
    }

    @Property(tries = 400)
    void oneMoveMarksOneParagraph(@ForAll long seed) {
        EditedStrategy strategy = strategy(seed);
        StrategyText before = strategy.text();
        strategy.move();
        StrategyText after = strategy.text();
        StrategyDiff diff = StrategyDiff.of(before, after);
        List<ParagraphId> moved = moved(diff);
        if (order(before).equals(order(after))) {
            assertThat(diff.tracks()).allMatch(it -> it.paragraphs().stream().noneMatch(ChangedParagraph::isChanged));
        } else {
            assertThat(moved).hasSize(1);
            assertThat(paragraphs(diff)).filteredOn(ChangedParagraph::isChanged).hasSize(2);
            assertThat(order(before, moved.get(0))).isEqualTo(order(after, moved.get(0)));
        }
    }

    @Property(tries = 100)
    void aVersionDoesNotDifferFromItself(@ForAll long seed) {
        StrategyText text = strategy(seed).text();
        assertThat(StrategyDiff.of(text, text).isUnchanged()).isTrue();
    }

    private static EditedStrategy strategy(long seed) {
        Random chance = new Random(seed);
        return new EditedStrategy(chance, chance.nextInt(5), chance.nextInt(8));
    }

    private static void assertBothComeBack(StrategyText before, StrategyText after) {
        StrategyDiff diff = StrategyDiff.of(before, after);
        assertThat(diff.before()).isEqualTo(before);
        assertThat(diff.after()).isEqualTo(after);
        assertThat(diff.isUnchanged())
                .isEqualTo(before.title().equals(after.title())
                        && before.tracks().equals(after.tracks())
                        && before.preface().equals(after.preface()));
    }

    private static List<ChangedParagraph> paragraphs(StrategyDiff diff) {
        return diff.tracks().stream()
                .filter(it -> !it.place().isMovedAway())
                .flatMap(it -> it.paragraphs().stream())
                .toList();
    }

    private static List<ParagraphId> moved(StrategyDiff diff) {
        return paragraphs(diff).stream()
                .filter(it -> it.place().isMovedHere())
                .map(ChangedParagraph::id)
                .toList();
    }

    /** Which paragraph stands in which track, in reading order. */
    private static List<String> order(StrategyText text) {
        return order(text, null);
    }

    private static List<String> order(StrategyText text, @Nullable ParagraphId without) {
        return text.paragraphs()
                .filter(it -> !Objects.equals(it.id(), without))
                .map(it -> text.trackOf(it.id()).map(Track::id) + " " + it.id())
                .toList();
    }
}
