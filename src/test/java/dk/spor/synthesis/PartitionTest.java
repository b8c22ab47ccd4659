package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever is split, joined and re-marked, and whatever versions come, each character is answered once or said not to be. */
class PartitionTest {

    @Property(tries = 500)
    void everyCharacterIsInOnePointOrInWhatIsNotTreated(@ForAll @IntRange(min = 0) int seed) {
        Random random = new Random(seed);
        SplittingModel model = new SplittingModel(random);
        for (int step = 0; step < 40; step++) {
            model.takeAStep();
            for (SplitInput input : model.inputs()) {
                if (!input.living().isEmpty()) {
                    mustBeShared(input);
                }
            }
            assertThat(model.labels()).doesNotHaveDuplicates();
        }
    }

    private static void mustBeShared(SplitInput input) {
        List<Segment> segments = input.segments();
        String body = input.source().body();
        assertThat(segments.stream().map(Segment::words).collect(Collectors.joining()))
                .isEqualTo(body);
        assertThat(segments.stream().filter(it -> it.piece() != null).map(it -> Objects.requireNonNull(it.piece())))
                .containsExactlyInAnyOrderElementsOf(input.living());
        segments.forEach(it -> assertThat(it.words()).isEqualTo(it.place().in(body)));
        assertThat(input.marked())
                .allMatch(it -> Cut.isAt(body, it.place()))
                .as("the whole and pieces of it")
                .hasSize(input.whole().lives() ? 0 : input.living().size());
    }

    @Test
    void theStepsOfTheModelReallySplitJoinMoveAndRestore() {
        SplittingModel model = new SplittingModel(new Random(1));
        for (int step = 0; step < 2000; step++) {
            model.takeAStep();
        }
        assertThat(model.taken().keySet())
                .isEqualTo(Set.of(
                        PlaceStep.SPLIT, PlaceStep.MARKED, PlaceStep.MOVED, PlaceStep.JOINED, PlaceStep.RESTORED));
        assertThat(model.taken().values()).allMatch(it -> it >= 20);
    }

    @Test
    void pointsThatOverlapAreNeverShown() {
        List<Piece> overlapping = List.of(piece(new Place(0, 4)), piece(new Place(3, 6)));
        assertThatThrownBy(() -> Partition.of("Klimaplan", overlapping)).isInstanceOf(IllegalStateException.class);
        List<Piece> outside = List.of(piece(new Place(3, 10)));
        assertThatThrownBy(() -> Partition.of("Klimaplan", outside)).isInstanceOf(IllegalStateException.class);
    }

    private static Piece piece(Place place) {
        return new Piece(new PointId(UUID.randomUUID()), "VIB-1.1", 1, place, false);
    }
}
