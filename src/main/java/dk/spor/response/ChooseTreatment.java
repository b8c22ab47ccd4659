package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with the draft how the municipality treats its response, as far as it is known. */
@Component
public class ChooseTreatment {

    private final DraftDesk desk;
    private final ResponseStore responses;

    ChooseTreatment(DraftDesk desk, ResponseStore responses) {
        this.desk = desk;
        this.responses = responses;
    }

    @Transactional
    public Outcome<TreatmentDetails> choose(Asked asked, TreatmentDetails details, Actor actor) {
        return desk.take(asked, actor)
                .fold(
                        response -> {
                            responses.treat(response, details);
                            return Outcome.done(details);
                        },
                        Outcome::refused);
    }
}
