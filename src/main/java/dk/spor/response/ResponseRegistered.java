package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** The secretariat has registered what a municipality answered on paper or by e-mail, and it is kept. */
public record ResponseRegistered(
        By by,
        Instant at,
        ResponseId response,
        ConsultationId consultation,
        OrganisationId municipality,
        VersionId version)
        implements Fact {

    @Override
    public Subject about() {
        return new Subject("response", response.value());
    }
}
