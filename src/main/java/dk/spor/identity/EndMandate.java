package dk.spor.identity;

import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.shared.SystemClock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a mandate back, with the links that would still let the person in. */
@Component
public class EndMandate {

    private final Enrolment enrolment;
    private final LinkStore links;
    private final SystemClock clock;

    EndMandate(Enrolment enrolment, LinkStore links, SystemClock clock) {
        this.enrolment = enrolment;
        this.links = links;
        this.clock = clock;
    }

    /** Nobody takes the own mandate back, so that an association never is without an administrator. */
    public List<Refusal> refusals(RosterEntry entry, Actor actor) {
        return entry.person().equals(actor.person()) ? List.of(Refusal.of("identity.mandate.own")) : List.of();
    }

    @Transactional
    public Outcome<RosterEntry> end(RosterEntry entry, Actor actor) {
        List<Refusal> refusals = refusals(entry, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        enrolment.end(entry.person(), entry.place(), actor.by());
        links.endAll(entry.person(), clock.now());
        return Outcome.done(entry);
    }
}
