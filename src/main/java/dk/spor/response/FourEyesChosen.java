package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A municipality has chosen whether its response must be approved by another than the one who submits it. */
public record FourEyesChosen(
        By by,
        Instant at,
        ResponseId response,
        ConsultationId consultation,
        OrganisationId municipality,
        boolean required)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("response", response.value());
    }
}
