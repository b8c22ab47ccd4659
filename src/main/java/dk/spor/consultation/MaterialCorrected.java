package dk.spor.consultation;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A new version of an open consultation's material has been published.
 *
 * @param number of the new version
 * @param extendedTo the new general deadline that was given with it, local in Copenhagen; null when it stayed
 */
public record MaterialCorrected(
        ConsultationId consultation, int number, @Nullable LocalDateTime extendedTo, By by, Instant at)
        implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
