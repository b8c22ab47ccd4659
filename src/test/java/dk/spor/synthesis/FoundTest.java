package dk.spor.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.organisation.OrganisationId;
import dk.spor.synthesis.Found.OfMunicipality;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FoundTest {

    @Property(tries = 300)
    void theStretchesOfAListAreAllOfItInOrder(
            @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> counts,
            @ForAll @IntRange(min = 1, max = 7) int most) {
        Found found = found(counts);
        List<String> all = points(found.municipalities());

        List<String> read = new ArrayList<>();
        for (int from = 0; from < found.total(); from += most) {
            Found.Stretch here = found.stretch(from, most);
            List<String> inIt = points(found.municipalities().stream()
                    .filter(it -> here.municipalities().contains(it.municipality()))
                    .toList());
            read.addAll(inIt.subList(here.skipped(), Math.min(inIt.size(), here.skipped() + most)));
        }

        assertThat(read).isEqualTo(all);
    }

    @Property(tries = 100)
    void beforeAMunicipalityStandsWhatThoseBeforeItHave(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> counts) {
        Found found = found(counts);
        for (int i = 0; i < counts.size(); i++) {
            assertThat(found.before(found.municipalities().get(i).municipality()))
                    .isEqualTo(counts.subList(0, i).stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
    }

    private static Found found(List<Integer> counts) {
        return new Found(counts.stream()
                .map(it -> new OfMunicipality(new OrganisationId(UUID.randomUUID()), it))
                .toList());
    }

    private static List<String> points(List<OfMunicipality> of) {
        List<String> points = new ArrayList<>();
        of.forEach(it -> {
            for (int i = 0; i < it.points(); i++) {
                points.add(it.municipality() + " " + i);
            }
        });
        return points;
    }
}
