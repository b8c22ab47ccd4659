package dk.spor.response;

import dk.spor.consultation.Terms;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what came on paper or by e-mail is taken: by the day on which it came, and not by that on which it is registered. */
interface RegistrationCheck {

    /** An older letter does not take the place of a newer response; a late one is taken when its registrar says so. */
    static Admission of(Terms terms, Optional<Version> current, SentAnswer answer, Instant now) {
        Instant received = answer.receivedAt();
        Optional<VersionSummary> counts = current.map(Version::summary);
        boolean late = Admission.of(terms, counts, received).late();
        List<Refusal> refusals = new ArrayList<>(terms.refusalsWhenever(received));
        if (received.isAfter(now)) {
            refusals.add(Refusal.of("response.refusal.registered.future").at("received"));
        }
        if (counts.filter(it -> it.receivedAt().isAfter(received)).isPresent()) {
            refusals.add(Refusal.of("response.refusal.registered.older").at("received"));
        }
        if (late && !answer.late()) {
            refusals.add(Refusal.of("response.refusal.registered.late").at("late"));
        }
        return new Admission(List.copyOf(refusals), late, counts.orElse(null));
    }
}
