package dk.spor.response;

import dk.spor.consultation.AnsweredSource;
import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the room of consultations whom it need not remind. */
@Component
class Answered implements AnsweredSource {

    private final ReceivedStore received;

    Answered(ReceivedStore received) {
        this.received = received;
    }

    @Override
    public Set<OrganisationId> answered(ConsultationId consultation) {
        return received.of(consultation).keySet();
    }
}
