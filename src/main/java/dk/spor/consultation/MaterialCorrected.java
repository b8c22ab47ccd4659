package dk.spor.consultation;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * A new version of an open consultation's material has been published.
 *
 * @param number of the new version
 */
public record MaterialCorrected(ConsultationId consultation, int number, By by, Instant at) implements Fact {

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
