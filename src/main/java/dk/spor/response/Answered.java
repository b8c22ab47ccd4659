package dk.spor.response;

import dk.spor.consultation.AnsweredSource;
import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the room of consultations whom it need not remind. */
@Component
class Answered implements AnsweredSource {

    private final VersionStore versions;

    Answered(VersionStore versions) {
        this.versions = versions;
    }

    @Override
    public Set<OrganisationId> answered(ConsultationId consultation) {
        return versions.current(consultation).keySet();
    }
}
