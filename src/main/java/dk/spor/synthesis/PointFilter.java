package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.InputKind;
import dk.spor.strategy.TrackId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which points are wanted; what is null is all the same.
 *
 * @param answered whether an outcome has been chosen
 * @param dueBefore those whose day is before this one
 * @param tags those that bear one of these; empty for all
 * @param unassigned only those that nobody is to answer
 * @param untagged only those that bear no tag
 * @param words in any form of them, or a label
 */
public record PointFilter(
        @Nullable OrganisationId municipality,
        @Nullable TrackId track,
        @Nullable InputKind kind,
        @Nullable AssessmentOutcome outcome,
        @Nullable AssessmentState state,
        @Nullable Boolean answered,
        @Nullable PersonId worker,
        @Nullable LocalDate dueBefore,
        Set<TagId> tags,
        boolean unassigned,
        boolean untagged,
        String words) {

    public static final PointFilter ALL = new PointFilter(null, null, null, null, null, null, null, null, Set.of(), "");

    public PointFilter(
            @Nullable OrganisationId municipality,
            @Nullable TrackId track,
            @Nullable InputKind kind,
            @Nullable AssessmentOutcome outcome,
            @Nullable AssessmentState state,
            @Nullable Boolean answered,
            @Nullable PersonId worker,
            @Nullable LocalDate dueBefore,
            Set<TagId> tags,
            String words) {
        this(municipality, track, kind, outcome, state, answered, worker, dueBefore, tags, false, false, words);
    }
}
