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
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores what has been received as a version: text, PDF, digests, step and fact, in the transaction of the reception. */
@Component
class KeepVersion {

    private final ResponseStore responses;
    private final StepStore steps;
    private final VersionStore versions;
    private final VersionStepStore ends;
    private final Files files;
    private final KeepFiles enclosed;
    private final VersionFileStore versionFiles;
    private final ApplicationEventPublisher facts;

    KeepVersion(
            ResponseStore responses,
            StepStore steps,
            VersionStore versions,
            VersionStepStore ends,
            Files files,
            KeepFiles enclosed,
            VersionFileStore versionFiles,
            ApplicationEventPublisher facts) {
        this.responses = responses;
        this.steps = steps;
        this.versions = versions;
        this.ends = ends;
        this.files = files;
        this.enclosed = enclosed;
        this.versionFiles = versionFiles;
        this.facts = facts;
    }

    /** @param replaced the version that counted until now */
    Version keep(
            Asked asked,
            ResponseId response,
            Submission submission,
            Rendered rendered,
            Terms terms,
            Admission admission,
            Optional<Version> replaced,
            Actor actor,
            Instant received) {
        Instant at = received.truncatedTo(ChronoUnit.MICROS);
        VersionContent content = new VersionContent(
                versions.last(response) + 1,
                submission.kind(),
                at,
                rendered.strategy().id(),
                submission.treatment().ofItsKind(),
                submission.reservation(),
                new Arrival(admission.late(), null),
                replaced.map(Version::number).orElse(null),
                Submitted.inputs(rendered.draft()));
        List<VersionFile> enclosures = enclosed.of(rendered.draft().enclosures());
        Version version = version(asked, response, rendered, enclosures, terms, actor, content);
        replaced.ifPresent(it -> ends.end(response, it.number(), VersionStanding.SUPERSEDED, "", actor, at));
        versions.insert(version, submission.key(), asked.municipality().id());
        versionFiles.insert(version.id(), enclosures);
        if (submission.kind().hasInputs()) {
            keepTreatment(response, submission);
            responses.work(response, WorkStatus.DRAFT); // from now on its versions tell what it waits for
        }
        steps.add(response, Step.SUBMITTED, actor, at, submission.unapproved(), version.id());
        facts.publishEvent(new ResponseSubmitted(
                actor.by(),
                at,
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

    private void keepTreatment(ResponseId response, Submission submission) {
        if (submission.reservation() == null) {
            responses.treat(response, submission.treatment(), null);
        } else {
            responses.reserve(response, submission.reservation());
        }
    }

    private Version version(
            Asked asked,
            ResponseId response,
            Rendered rendered,
            List<VersionFile> enclosures,
            Terms terms,
            Actor actor,
            VersionContent content) {
        String json = VersionJson.of(
                VersionJson.FORMAT,
                asked.consultation().id(),
                asked.municipality().id(),
                content,
                enclosures);
        return new Version(
                new VersionId(UUID.randomUUID()),
                response,
                Objects.requireNonNull(actor.person()),
                content,
                VersionJson.FORMAT,
                rendered.measure().used(),
                Check.isOver(rendered.measure(), terms.length()),
                new Proof(
                        ReceiptNumber.random(),
                        json,
                        Sha256.of(json.getBytes(StandardCharsets.UTF_8)),
                        pdf(asked, rendered),
                        Sha256.of(rendered.pdf())),
                Course.NONE);
    }

    private FileId pdf(Asked asked, Rendered rendered) {
        String name = "hoeringssvar-" + asked.municipality().slug() + ".pdf";
        return files.keep(name, "application/pdf", rendered.pdf());
    }
}
