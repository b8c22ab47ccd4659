package dk.spor.response;

import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.media.FileId;
import dk.spor.media.Files;
import dk.spor.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what has been received as a version: text, PDF, digests, step and fact, in the transaction of the reception. */
@Component
class KeepVersion {

    private final ResponseStore responses;
    private final StepStore steps;
    private final VersionStore versions;
    private final Files files;
    private final KeepFiles enclosed;
    private final VersionFileStore versionFiles;
    private final ApplicationEventPublisher facts;

    KeepVersion(
            ResponseStore responses,
            StepStore steps,
            VersionStore versions,
            Files files,
            KeepFiles enclosed,
            VersionFileStore versionFiles,
            ApplicationEventPublisher facts) {
        this.responses = responses;
        this.steps = steps;
        this.versions = versions;
        this.files = files;
        this.enclosed = enclosed;
        this.versionFiles = versionFiles;
        this.facts = facts;
    }

    Version keep(Asked asked, Submission submission, Rendered rendered, Terms terms, Actor actor, Instant received) {
        Draft draft = rendered.draft();
        ResponseId response = Objects.requireNonNull(draft.id());
        List<VersionFile> enclosures = enclosed.of(draft.enclosures());
        Version version =
                version(asked, response, rendered, enclosures, terms, actor, received.truncatedTo(ChronoUnit.MICROS));
        versions.insert(version, submission.key(), actor);
        versionFiles.insert(version.id(), enclosures);
        responses.treat(response, draft.treatment());
        steps.add(response, Step.SUBMITTED, actor, version.receivedAt(), submission.unapproved());
        facts.publishEvent(new ResponseSubmitted(
                actor.by(),
                version.receivedAt(),
                response,
                asked.consultation().id(),
                asked.municipality().id(),
                version.id()));
        if (!submission.unapproved().isBlank()) {
            facts.publishEvent(new SubmittedUnapproved(
                    actor.by(),
                    version.receivedAt(),
                    response,
                    asked.consultation().id(),
                    asked.municipality().id(),
                    version.id()));
        }
        return version;
    }

    private Version version(
            Asked asked,
            ResponseId response,
            Rendered rendered,
            List<VersionFile> enclosures,
            Terms terms,
            Actor actor,
            Instant received) {
        int number = 1;
        TreatmentDetails treatment = rendered.draft().treatment().ofItsKind();
        List<SubmittedInput> inputs = Submitted.inputs(rendered.draft());
        String json = VersionJson.of(
                asked.consultation().id(),
                asked.municipality().id(),
                number,
                VersionKind.FINAL,
                received,
                rendered.strategy().id(),
                treatment,
                inputs,
                enclosures);
        return new Version(
                new VersionId(UUID.randomUUID()),
                response,
                number,
                VersionKind.FINAL,
                received,
                Objects.requireNonNull(actor.person()),
                rendered.strategy().id(),
                treatment,
                rendered.measure().used(),
                Check.isOver(rendered.measure(), terms.length()),
                new Proof(
                        ReceiptNumber.random(),
                        json,
                        Sha256.of(json.getBytes(StandardCharsets.UTF_8)),
                        pdf(asked, rendered),
                        Sha256.of(rendered.pdf())),
                inputs);
    }

    private FileId pdf(Asked asked, Rendered rendered) {
        String name = "hoeringssvar-" + asked.municipality().slug() + ".pdf";
        return files.keep(name, "application/pdf", rendered.pdf());
    }
}
