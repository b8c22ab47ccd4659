package dk.spor.response;

import org.jspecify.annotations.Nullable;

/**
 * A decision of a meeting, as it was recorded.
 *
 * @param step who recorded it, and when
 * @param file of the minutes, if one was sent
 */
public record Decision(
        StepTaken step, DecisionDetails details, @Nullable MinutesFile file) {

    /** Whether the extract looks as if a civil registration number stands in it. */
    public boolean cpr() {
        return CprNumbers.standIn(details.extract());
    }
}
