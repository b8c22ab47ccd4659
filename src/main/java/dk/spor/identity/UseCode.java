package dk.spor.identity;

import dk.spor.identity.LinkStore.Tried;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.shared.SystemClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets in whoever types the code that was mailed, in the browser that asked for it, within five tries; not after ten wrong
 * ones for the same person in a day, when a right one is answered as if it were wrong.
 */
@Component
public class UseCode {

    private static final Refusal OVER = Refusal.of("identity.code.over").at("code");

    private final LinkStore links;
    private final WrongCodes wrongCodes;
    private final Arrival arrival;
    private final SystemClock clock;

    UseCode(LinkStore links, WrongCodes wrongCodes, Arrival arrival, SystemClock clock) {
        this.links = links;
        this.wrongCodes = wrongCodes;
        this.arrival = arrival;
        this.clock = clock;
    }

    /** @param typed the code, with whatever spaces were typed in it */
    @Transactional
    public Outcome<Arrived> use(LinkId id, String typed) {
        Instant now = clock.now();
        Optional<Tried> tried = links.tryCode(id, typed.replaceAll("\\s", ""), now);
        Optional<Arrived> arrived = tried.filter(it -> wrongCodes.allow(it.person(), now))
                .flatMap(Tried::letIn)
                .flatMap(arrival::of);
        if (arrived.isEmpty()) {
            tried.ifPresent(it -> wrongCodes.add(it.person(), now));
        }
        return arrived.map(Outcome::done).orElseGet(() -> Outcome.refused(refusal(tried)));
    }

    private static Refusal refusal(Optional<Tried> tried) {
        int left = tried.map(Tried::triesLeft).orElse(0);
        return left == 0 ? OVER : Refusal.of("identity.code.wrong", left).at("code");
    }
}
