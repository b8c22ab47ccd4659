package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a municipality has submitted, for its own people. */
@Component
public class Versions {

    private final ResponseStore responses;
    private final VersionStore versions;

    Versions(ResponseStore responses, VersionStore versions) {
        this.responses = responses;
        this.versions = versions;
    }

    /** The current version; empty until one is submitted. */
    public Optional<Version> current(Asked asked) {
        return responses
                .find(asked.consultation().id(), asked.municipality().id())
                .flatMap(it -> versions.current(it.id()));
    }

    /** The consultations that this municipality has answered. */
    Set<ConsultationId> answered(OrganisationId municipality) {
        return versions.answered(municipality);
    }
}
