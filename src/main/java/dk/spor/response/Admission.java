package dk.spor.response;

import dk.spor.consultation.Terms;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a version is taken whose request was received whole at one instant.
 *
 * @param refusals why not; empty when it is
 * @param late whether it is taken though the deadline had passed, and marked so
 * @param current the version that counts until then; null when there is none
 */
public record Admission(
        List<Refusal> refusals, boolean late, @Nullable VersionSummary current) {

    /** What follows a timely response that still has its reservation is in time whenever it comes. */
    static Admission of(Terms terms, Optional<VersionSummary> current, Instant received) {
        boolean follows = current.filter(it -> it.standing() == VersionStanding.PROVISIONAL)
                .filter(it -> !it.arrival().late())
                .isPresent();
        return follows
                ? new Admission(terms.refusalsWhenever(received), false, current.orElse(null))
                : new Admission(
                        terms.refusalsToAnswer(received), terms.deadline().hasPassed(received), current.orElse(null));
    }
}
