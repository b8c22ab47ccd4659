package dk.spor.identity;

import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.shared.SystemClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whoever holds a link that nobody has used. */
@Component
public class UseLink {

    private final LinkStore links;
    private final Arrival arrival;
    private final SystemClock clock;

    UseLink(LinkStore links, Arrival arrival, SystemClock clock) {
        this.links = links;
        this.arrival = arrival;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Arrived> use(String token) {
        return links.useToken(token, clock.now())
                .flatMap(arrival::of)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of("identity.link.over")));
    }
}
