package dk.spor.response;

import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what a municipality has submitted as a version, with step and fact, in the transaction of the reception. */
@Component
class KeepVersion {

    private final ResponseStore responses;
    private final StepStore steps;
    private final StoreVersion storing;
    private final ApplicationEventPublisher facts;

    KeepVersion(ResponseStore responses, StepStore steps, StoreVersion storing, ApplicationEventPublisher facts) {
        this.responses = responses;
        this.steps = steps;
        this.storing = storing;
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
        Version version = storing.store(
                new Taken(asked, response, submission, rendered, terms, replaced.orElse(null)),
                files -> new Arrival(admission.late(), null),
                actor,
                at,
                at,
                "");
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
}
