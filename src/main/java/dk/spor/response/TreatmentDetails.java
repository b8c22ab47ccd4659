package dk.spor.response;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the municipality has treated its response, as far as that has been filled in.
 *
 * @param body who treated it, in the municipality's words
 * @param meetingDate the day of the meeting or the decision
 * @param itemNumber the item of the meeting's agenda
 * @param minutes address of the minutes; empty when none was given
 */
public record TreatmentDetails(
        @Nullable Treatment treatment,
        String body,
        @Nullable LocalDate meetingDate,
        String itemNumber,
        String minutes) {

    public static final TreatmentDetails NONE = new TreatmentDetails(null, "", null, "", "");

    /** Treated by the administration alone. */
    public static TreatmentDetails administrative() {
        return new TreatmentDetails(Treatment.ADMINISTRATIVE, "", null, "", "");
    }

    /** The same with only what its treatment is recorded with: what is printed and submitted. */
    public TreatmentDetails ofItsKind() {
        return treatment == Treatment.ADMINISTRATIVE ? administrative() : this;
    }
}
