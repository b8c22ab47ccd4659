package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Texts are cut between characters as people see them. */
class CutTest {

    private static final char ZERO_WIDTH_JOINER = '\u200d';
    private static final List<String> PARTS =
            List.of("Klima", " ", "\u00a0", "\n\n", "e\u0301", "🌱", "👩\u200d🔬", "a\u030a\u0323", ".", "å");

    @Test
    void whiteSpaceAroundIsNotMarked() {
        assertThat(Cut.of("Først. \u00a0 Så det.\n\nTil sidst.", 6, 18)).contains(new Place(9, 16));
        assertThat(Cut.of("Først. \n Så det.", 6, 9)).isEmpty();
        assertThat(Cut.of("Først.", 3, 3)).isEmpty();
        assertThat(Cut.of("", 0, 0)).isEmpty();
    }

    @Test
    void aPairOfSurrogatesAndALetterWithItsMarkStayTogether() {
        assertThat(Cut.of("🌱 vokser", 1, 5)).contains(new Place(0, 5));
        assertThat(Cut.of("caf\u0065\u0301 lukker", 0, 4)).contains(new Place(0, 5));
        assertThat(Cut.of("👩\u200d🔬 måler", 3, 8)).contains(new Place(0, 8));
    }

    @Test
    void whatIsOutsideOfTheTextIsNotMarked() {
        assertThat(Cut.of("Klima", -7, 99)).contains(new Place(0, 5));
        assertThat(Cut.of("Klima", 99, 100)).isEmpty();
        assertThat(Cut.of("Klima", 4, 1)).isEmpty();
    }

    @Property(tries = 300)
    void whateverIsMarkedIsWidenedToWholeCharactersAndNoFurther(
            @ForAll @IntRange(min = 0) int seed,
            @ForAll @IntRange(max = 60) int one,
            @ForAll @IntRange(max = 60) int other) {
        Random random = new Random(seed);
        String body = Stream.generate(() -> PARTS.get(random.nextInt(PARTS.size())))
                .limit(random.nextInt(20))
                .collect(Collectors.joining());
        int starts = Math.min(one, other);
        int ends = Math.max(one, other);

        Cut.of(body, starts, ends).ifPresent(place -> {
            assertThat(Cut.isAt(body, place)).as("the same again").isTrue();
            assertThat(splits(body, place.starts()) || splits(body, place.ends()))
                    .as(place.in(body))
                    .isFalse();
            assertThat(place.in(body)).doesNotStartWith(" ").doesNotEndWith(" ").doesNotEndWith("\u00a0");
            assertThat(place.in(body).codePoints().allMatch(Character::isDefined))
                    .isTrue();
        });
        String marked = body.substring(Math.min(starts, body.length()), Math.min(ends, body.length()));
        assertThat(Cut.of(body, starts, ends).isEmpty()).isEqualTo(Cut.isBlank(marked));
    }

    /** Whether a cut here leaves half a letter. */
    private static boolean splits(String body, int at) {
        if (at == 0 || at == body.length()) {
            return false;
        }
        int after = body.codePointAt(at);
        return Character.isLowSurrogate(body.charAt(at))
                || Character.getType(after) == Character.NON_SPACING_MARK
                || after == ZERO_WIDTH_JOINER
                || body.charAt(at - 1) == ZERO_WIDTH_JOINER;
    }
}
