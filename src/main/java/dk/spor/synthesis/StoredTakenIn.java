package dk.spor.synthesis;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.ReceivedResponse;
import dk.spor.response.Responses;
import dk.spor.response.VersionId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@link TakenIn} from the database. */
@Component
class StoredTakenIn implements TakenIn {

    private final Readable readable;
    private final Responses responses;
    private final IntakeStore intakes;

    StoredTakenIn(Readable readable, Responses responses, IntakeStore intakes) {
        this.readable = readable;
        this.responses = responses;
        this.intakes = intakes;
    }

    @Override
    public List<ReceivedResponse> behind(ConsultationId consultation, Actor actor) {
        if (readable.consultation(consultation, actor).isEmpty()) {
            return List.of();
        }
        Map<OrganisationId, VersionId> taken = intakes.taken(consultation);
        return responses.standing(consultation, actor).stream()
                .filter(it ->
                        !it.version().id().equals(taken.get(it.municipality().id())))
                .toList();
    }
}
