package dk.spor.synthesis;

import dk.spor.organisation.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How many points a filter finds: by municipality, in the order of the list, so that a page far down is found without
 * reading what stands before it.
 */
public record Found(List<OfMunicipality> municipalities) {

    /** How many of one municipality's; also of those of whom it finds none. */
    record OfMunicipality(OrganisationId municipality, int points) {}

    /**
     * The municipalities that a stretch of the list is of.
     *
     * @param skipped how many points of the first one stand before the stretch
     */
    record Stretch(List<OrganisationId> municipalities, int skipped) {}

    static Found of(List<OrganisationId> order, Map<OrganisationId, Integer> points) {
        return new Found(order.stream()
                .map(it -> new OfMunicipality(it, points.getOrDefault(it, 0)))
                .toList());
    }

    public int total() {
        return municipalities.stream().mapToInt(OfMunicipality::points).sum();
    }

    /** How many stand before the first point of this municipality. */
    int before(OrganisationId municipality) {
        return municipalities.stream()
                .takeWhile(it -> !it.municipality().equals(municipality))
                .mapToInt(OfMunicipality::points)
                .sum();
    }

    /**
     * @param from from 0
     * @param most how many points it has at the most
     */
    Stretch stretch(int from, int most) {
        List<OrganisationId> inIt = new ArrayList<>();
        int skipped = 0;
        int place = 0;
        for (OfMunicipality it : municipalities) {
            int ends = place + it.points();
            if (it.points() > 0 && ends > from && place < from + most) {
                skipped = inIt.isEmpty() ? from - place : skipped;
                inIt.add(it.municipality());
            }
            place = ends;
        }
        return new Stretch(inIt, skipped);
    }
}
