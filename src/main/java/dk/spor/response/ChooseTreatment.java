package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with the draft how the municipality treats its response, as far as it is known. */
@Component
public class ChooseTreatment {

    private final DraftDesk desk;
    private final ResponseStore responses;
    private final Clock clock;

    ChooseTreatment(DraftDesk desk, ResponseStore responses, Clock clock) {
        this.desk = desk;
        this.responses = responses;
        this.clock = clock;
    }

    /** Stores it as a draft; what it still lacks comes back, which is nothing when the response may be submitted with it. */
    @Transactional
    public Outcome<List<Refusal>> choose(
            Asked asked, TreatmentDetails details, @Nullable Reservation reservation, Actor actor) {
        return desk.take(asked, ResponseAction.TREAT, actor)
                .fold(
                        response -> {
                            if (reservation == null) {
                                responses.treat(response, details, null);
                            } else {
                                responses.reserve(response, reservation);
                            }
                            return Outcome.done(lacks(details, reservation));
                        },
                        Outcome::refused);
    }

    private List<Refusal> lacks(TreatmentDetails details, @Nullable Reservation reservation) {
        return Check.treatment(details, reservation, Copenhagen.day(clock.instant()));
    }
}
