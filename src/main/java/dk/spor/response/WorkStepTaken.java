package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/**
 * A municipality's own work on its response has taken a step: to approval or back, to a meeting, to its decision.
 *
 * @param number of the step among all steps
 */
public record WorkStepTaken(
        By by,
        Instant at,
        ResponseId response,
        ConsultationId consultation,
        OrganisationId municipality,
        Step step,
        long number)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("response", response.value());
    }
}
