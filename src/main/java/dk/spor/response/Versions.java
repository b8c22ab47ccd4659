package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a municipality has submitted, for its own people. */
@Component
public class Versions {

    private final ResponseStore responses;
    private final VersionStore versions;
    private final VersionFileStore files;
    private final StepStore steps;

    Versions(ResponseStore responses, VersionStore versions, VersionFileStore files, StepStore steps) {
        this.responses = responses;
        this.versions = versions;
        this.files = files;
        this.steps = steps;
    }

    /** The version that counts; empty until one is submitted, and when it has been withdrawn. */
    public Optional<Version> current(Asked asked) {
        return response(asked).flatMap(versions::current);
    }

    /** The version that counts, unless a new one is being written. */
    public Optional<Version> unlessReplaced(Asked asked, Draft draft) {
        return current(asked).filter(it -> !it.isBeingReplacedBy(draft, files.of(it.id())));
    }

    /** The one with this number, whatever has become of it. */
    public Optional<Version> find(Asked asked, int number) {
        return response(asked).flatMap(it -> versions.find(it, number));
    }

    /** What the one with this number says otherwise than the one before it; empty for the first. */
    public Optional<VersionChanges> changes(Asked asked, int number) {
        return find(asked, number)
                .flatMap(now -> find(asked, number - 1).map(before -> VersionChanges.between(before, now, files)));
    }

    /** How the secretariat registered it, for whoever may read the version; empty when it was submitted. */
    public Optional<StepTaken> registration(Version version) {
        return version.arrival().registered() == null ? Optional.empty() : steps.brought(version.id(), Step.REGISTERED);
    }

    /** All without their texts, the newest first. */
    public List<VersionSummary> all(Asked asked) {
        return response(asked).map(versions::all).orElse(List.of());
    }

    /** The last one, when the municipality has withdrawn it and none has come since. */
    public Optional<VersionSummary> withdrawn(Asked asked) {
        return all(asked).stream().findFirst().filter(it -> it.standing() == VersionStanding.WITHDRAWN);
    }

    /** Whether a version would be taken whose request is received whole at this instant. */
    public Admission admission(Asked asked, Instant received) {
        return Admission.of(asked.terms(), current(asked).map(Version::summary), received);
    }

    /** Whether one would be taken even if none counted any more. */
    public boolean takesAnew(Asked asked, Instant received) {
        return Admission.of(asked.terms(), Optional.empty(), received)
                .refusals()
                .isEmpty();
    }

    /** The version that counts in each consultation that this municipality has answered. */
    Map<ConsultationId, VersionSummary> current(OrganisationId municipality) {
        return versions.current(municipality);
    }

    private Optional<ResponseId> response(Asked asked) {
        return responses
                .find(asked.consultation().id(), asked.municipality().id())
                .map(ResponseStore.Row::id);
    }
}
