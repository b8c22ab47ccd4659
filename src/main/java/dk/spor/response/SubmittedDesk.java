package dk.spor.response;

import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Hands out a submitted version for a step to be taken with it, to one at a time. */
@Component
class SubmittedDesk {

    private final Consultations consultations;
    private final ResponseStore responses;
    private final VersionStore versions;

    SubmittedDesk(Consultations consultations, ResponseStore responses, VersionStore versions) {
        this.consultations = consultations;
        this.responses = responses;
        this.versions = versions;
    }

    /**
     * Holds the terms and the response until the end of the caller's transaction. A step that has been taken already is
     * done, so that a form sent twice says the same twice.
     *
     * @param step what the deed does with it, for which it takes the version that it was given
     */
    Outcome<Version> take(
            Asked asked,
            int number,
            VersionStanding step,
            ResponseAction action,
            Actor actor,
            Function<Version, Outcome<Version>> deed) {
        if (!ResponsePolicy.allows(action, actor, asked.municipality().id())) {
            throw new NotFound();
        }
        boolean goesOn = consultations
                .termsUnderLock(asked.consultation().id(), asked.municipality().id())
                .orElseThrow(NotFound::new)
                .status()
                .takesAnswers();
        Optional<ResponseStore.Row> row =
                responses.lock(asked.consultation().id(), asked.municipality().id());
        Version version = row.flatMap(it -> versions.find(it.id(), number)).orElseThrow(NotFound::new);
        if (version.standing() == step) {
            return Outcome.done(version);
        }
        if (!goesOn) {
            return Outcome.refused(Refusal.of("consultation.refusal.notOpen"));
        }
        return VersionStanding.TABLE.allows(version.standing(), step)
                ? deed.apply(version)
                : Outcome.refused(Refusal.of("response.refusal.step." + version.standing(), number));
    }

    Version again(Version version) {
        return versions.find(version.id()).orElseThrow();
    }
}
