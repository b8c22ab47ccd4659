package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever is marked and whatever needs no answer, each character is answered once, waived, or said to be untreated. */
class WaivedTest {

    @Property(tries = 500)
    void everyCharacterIsInOnePointOrNeedsNoAnswerOrIsUntreated(@ForAll @IntRange(min = 0) int seed) {
        Random random = new Random(seed);
        String body = "Kære sekretariat. Vi støtter sporet og ønsker mere. Med venlig hilsen";
        List<Piece> pieces = pieces(body, random);
        List<Waiver> waivers = waivers(body, random);

        List<Segment> segments = Waived.in(Partition.of(body, pieces), waivers);

        assertThat(segments.stream().map(Segment::words).collect(Collectors.joining()))
                .isEqualTo(body);
        assertThat(segments.stream().filter(it -> it.piece() != null).map(Segment::piece))
                .containsExactlyElementsOf(pieces);
        segments.forEach(it -> {
            assertThat(it.words()).isEqualTo(it.place().in(body));
            assertThat(it.piece() != null && it.waiver() != null).isFalse();
            for (int at = it.place().starts();
                    it.piece() == null && at < it.place().ends();
                    at++) {
                int here = at;
                assertThat(it.waiver() != null)
                        .isEqualTo(waivers.stream()
                                .anyMatch(w -> w.place().starts() <= here
                                        && here < w.place().ends()));
            }
        });
    }

    @Test
    void wordsAreFoundAgainWhereTheyStoodOrWhereTheyStandOnce() {
        Place before = new Place(6, 11);
        assertThat(Waived.place("Ib Bo", before, "Tak.  Ib Bo")).contains(before);
        assertThat(Waived.place("Ib Bo", before, "Mange tak. Ib Bo")).contains(new Place(11, 16));
        assertThat(Waived.place("Ib Bo", before, "Ib Bo og Ib Bo")).as("twice").isEmpty();
        assertThat(Waived.place("Ib Bo", before, "Tak. Bo Ib")).as("no more").isEmpty();
    }

    private static List<Piece> pieces(String body, Random random) {
        List<Piece> pieces = new ArrayList<>();
        int at = random.nextInt(20);
        while (at < body.length() - 1 && pieces.size() < 4) {
            int to = Math.min(body.length(), at + 1 + random.nextInt(15));
            pieces.add(new Piece(new PointId(UUID.randomUUID()), "VIB-1", 1, new Place(at, to), false));
            at = to + random.nextInt(12);
        }
        return pieces;
    }

    private static List<Waiver> waivers(String body, Random random) {
        List<Waiver> waivers = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int from = random.nextInt(body.length() - 1);
            Place place = new Place(from, Math.min(body.length(), from + 1 + random.nextInt(30)));
            waivers.add(
                    new Waiver(new WaiverId(UUID.randomUUID()), place, new PersonId(UUID.randomUUID()), Instant.EPOCH));
        }
        return waivers;
    }
}
