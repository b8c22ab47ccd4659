package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** {@link Responses} from what has been received. */
@Component
class StoredResponses implements Responses {

    private final Consultations consultations;
    private final ReceivedResponses received;
    private final VersionStore versions;

    StoredResponses(Consultations consultations, ReceivedResponses received, VersionStore versions) {
        this.consultations = consultations;
        this.received = received;
        this.versions = versions;
    }

    @Override
    public List<SubmittedResponse> readable(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> received.of(it, actor).stream()
                        .map(StoredResponses::submitted)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public int received(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(ConsultationSummary::association)
                .filter(it -> ResponsePolicy.allows(ResponseAction.SEE_STATUS, actor, it))
                .map(it -> versions.count(consultation))
                .orElse(0);
    }

    private static SubmittedResponse submitted(ReceivedResponse response) {
        Version version = response.version();
        return new SubmittedResponse(
                version.id(),
                response.municipality(),
                version.number(),
                version.receivedAt(),
                Objects.requireNonNull(version.treatment().treatment()),
                version.pages(),
                version.inputs());
    }
}
