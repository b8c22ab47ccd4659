package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step that a response has taken.
 *
 * @param number rises with each step of any response
 * @param reason as it was given; empty where none was
 */
public record StepTaken(long number, Step step, PersonId by, Instant at, String reason) {

    /** What an approver last decided. */
    static Optional<StepTaken> lastReview(List<StepTaken> steps) {
        return steps.stream()
                .filter(it -> it.step() == Step.APPROVED || it.step() == Step.SENT_BACK)
                .reduce((one, other) -> other);
    }
}
