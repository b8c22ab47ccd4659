package dk.spor.report;

import dk.spor.organisation.OrganisationId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentOutcome;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many points there are: in all, of each outcome, in each section, from each municipality. */
public final class Tally {

    private final Map<String, Integer> sections = new HashMap<>();
    private final Map<AssessmentOutcome, Integer> outcomes = new EnumMap<>(AssessmentOutcome.class);
    private final Map<OrganisationId, Integer> municipalities = new HashMap<>();
    private int all;

    Tally() {}

    /** Counts one, and says how many there were before it in its section. */
    int add(AnsweredPoint point, String section) {
        @Nullable AssessmentOutcome outcome = point.outcome();
        if (outcome != null) {
            outcomes.merge(outcome, 1, Integer::sum);
        }
        municipalities.merge(point.point().organisation().id(), 1, Integer::sum);
        all++;
        return sections.merge(section, 1, Integer::sum) - 1;
    }

    public int all() {
        return all;
    }

    public int in(String section) {
        return sections.getOrDefault(section, 0);
    }

    public int from(OrganisationId municipality) {
        return municipalities.getOrDefault(municipality, 0);
    }

    public int of(AssessmentOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Those whose outcome is not decided. */
    public int undecided() {
        return all - outcomes.values().stream().mapToInt(it -> it).sum();
    }
}
