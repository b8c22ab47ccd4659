package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What has been received, for those who may read it at this moment. */
@Component
public class ReceivedResponses {

    private final Consultations consultations;
    private final VersionStore versions;
    private final Clock clock;

    ReceivedResponses(Consultations consultations, VersionStore versions, Clock clock) {
        this.consultations = consultations;
        this.versions = versions;
        this.clock = clock;
    }

    /** By municipality in Danish order: for the secretariat those no longer sealed, for a municipality its own. */
    public List<ReceivedResponse> of(ConsultationSummary consultation, Actor actor) {
        Predicate<OrganisationId> readable = readable(consultation, actor);
        Map<OrganisationId, Version> received = versions.current(consultation.id());
        return consultations.consultees(consultation.id(), actor).stream()
                .filter(it -> received.containsKey(it.id()))
                .filter(it -> readable.test(it.id()))
                .map(it -> new ReceivedResponse(it, Objects.requireNonNull(received.get(it.id()))))
                .toList();
    }

    private Predicate<OrganisationId> readable(ConsultationSummary consultation, Actor actor) {
        if (!ResponsePolicy.allows(ResponseAction.READ_RECEIVED, actor, consultation.association())) {
            return municipality -> ResponsePolicy.allows(ResponseAction.READ_OWN, actor, municipality);
        }
        Instant now = clock.instant();
        Map<OrganisationId, Terms> terms = consultations.terms(consultation.id());
        return municipality -> !Objects.requireNonNull(terms.get(municipality)).isSealed(now);
    }
}
