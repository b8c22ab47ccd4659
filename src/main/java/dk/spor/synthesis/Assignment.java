package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who of the secretariat answers a point (sagsbehandler), and by which day; either may be open. */
public record Assignment(
        @Nullable PersonId worker, @Nullable LocalDate due) {

    /**
     * This, with what somebody wants otherwise than they saw it: a person or a day that somebody else has given meanwhile
     * stays. Refused where both have changed the same.
     */
    Outcome<Assignment> changed(Assignment saw, Assignment wanted) {
        boolean otherWorker = !Objects.equals(saw.worker, wanted.worker);
        boolean otherDay = !Objects.equals(saw.due, wanted.due);
        Assignment then = new Assignment(otherWorker ? wanted.worker : worker, otherDay ? wanted.due : due);
        if (!Objects.equals(then.worker, worker) && !Objects.equals(saw.worker, worker)) {
            return Outcome.refused(
                    Refusal.of("synthesis.refusal.assignment.meanwhile").at("caseWorker"));
        }
        if (!Objects.equals(then.due, due) && !Objects.equals(saw.due, due)) {
            return Outcome.refused(
                    Refusal.of("synthesis.refusal.assignment.meanwhile").at("dueBy"));
        }
        return Outcome.done(then);
    }
}
