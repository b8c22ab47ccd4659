package dk.spor.response;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every version that a municipality has submitted, whatever has become of it, for those who may read it at this moment. */
@Component
public class ReceivedVersions {

    private final ReceivedResponses received;
    private final ResponseStore responses;
    private final VersionStore versions;
    private final VersionFileStore files;
    private final StepStore steps;

    ReceivedVersions(
            ReceivedResponses received,
            ResponseStore responses,
            VersionStore versions,
            VersionFileStore files,
            StepStore steps) {
        this.received = received;
        this.responses = responses;
        this.versions = versions;
        this.files = files;
        this.steps = steps;
    }

    /** Those without their texts that the actor may read, the newest first. */
    public List<VersionSummary> all(ConsultationSummary consultation, Organisation municipality, Actor actor) {
        return responses.find(consultation.id(), municipality.id()).stream()
                .flatMap(it -> versions.all(it.id()).stream())
                .filter(it -> received.mayRead(consultation, municipality, it, actor))
                .toList();
    }

    /** The one with this number. */
    public Optional<Version> find(
            ConsultationSummary consultation, Organisation municipality, int number, Actor actor) {
        return responses
                .find(consultation.id(), municipality.id())
                .flatMap(it -> versions.find(it.id(), number))
                .filter(it -> received.mayRead(consultation, municipality, it.summary(), actor));
    }

    /** Why it was registered, for whoever may read the version; blank when the municipality submitted it itself. */
    public String whyRegistered(VersionSummary version) {
        return steps.brought(version.id(), Step.REGISTERED)
                .map(StepTaken::reason)
                .orElse("");
    }

    /** What it says otherwise than the one before it; empty for the first. */
    public Optional<VersionChanges> changes(
            ConsultationSummary consultation, Organisation municipality, int number, Actor actor) {
        return find(consultation, municipality, number, actor)
                .flatMap(now -> find(consultation, municipality, number - 1, actor)
                        .map(before -> VersionChanges.between(before, now, files)));
    }
}
