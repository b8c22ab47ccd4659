package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@link Responses} from what has been received. */
@Component
class StoredResponses implements Responses {

    private final Consultations consultations;
    private final ReceivedResponses received;

    StoredResponses(Consultations consultations, ReceivedResponses received) {
        this.consultations = consultations;
        this.received = received;
    }

    @Override
    public List<SubmittedResponse> readable(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> readable(it, actor))
                .orElse(List.of());
    }

    @Override
    public List<ReceivedResponse> standing(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> received.of(it, actor))
                .orElse(List.of());
    }

    @Override
    public List<Organisation> answered(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> received.whose(it, actor))
                .orElse(List.of());
    }

    @Override
    public List<Organisation> answered(ConsultationId consultation, Collection<OrganisationId> among, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> received.whose(it, among, actor))
                .orElse(List.of());
    }

    @Override
    public Set<OrganisationId> among(
            ConsultationId consultation, Collection<OrganisationId> municipalities, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> received.among(it, municipalities, actor))
                .orElse(Set.of());
    }

    @Override
    public List<ReceivedResponse> inTheOpen(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> received.inTheOpen(it, actor))
                .orElse(List.of());
    }

    @Override
    public Map<OrganisationId, Instant> received(ConsultationId consultation, Actor actor) {
        return consultations
                .find(consultation, actor)
                .map(it -> received.times(it, actor))
                .orElse(Map.of());
    }

    private List<SubmittedResponse> readable(ConsultationSummary consultation, Actor actor) {
        List<ReceivedResponse> readable = received.of(consultation, actor);
        Map<VersionId, List<SubmittedInput>> inputs = received.inputs(readable);
        return readable.stream()
                .map(it -> submitted(it, inputs.getOrDefault(it.version().id(), List.of())))
                .toList();
    }

    private static SubmittedResponse submitted(ReceivedResponse response, List<SubmittedInput> inputs) {
        VersionSummary version = response.version();
        return new SubmittedResponse(
                version.id(),
                response.municipality(),
                version.number(),
                version.kind(),
                version.standing(),
                version.receivedAt(),
                version.arrival(),
                version.strategy(),
                version.treatment().treatment(),
                version.pages(),
                inputs);
    }
}
