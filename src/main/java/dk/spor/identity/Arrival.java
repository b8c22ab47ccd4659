package dk.spor.identity;

import dk.spor.identity.LinkStore.LetIn;
import dk.spor.shared.SystemClock;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What happens to everyone who comes in, by link or by code: the other links end, and it is remembered. */
@Component
class Arrival {

    private final LinkStore links;
    private final PersonStore persons;
    private final Mandates mandates;
    private final Clock clock;
    private final SystemClock system;
    private final ApplicationEventPublisher facts;

    Arrival(
            LinkStore links,
            PersonStore persons,
            Mandates mandates,
            Clock clock,
            SystemClock system,
            ApplicationEventPublisher facts) {
        this.links = links;
        this.persons = persons;
        this.mandates = mandates;
        this.clock = clock;
        this.system = system;
        this.facts = facts;
    }

    /** Empty when the person may no longer act for anyone. */
    Optional<Arrived> of(LetIn letIn) {
        if (mandates.inForce(letIn.person()).isEmpty()) {
            return Optional.empty();
        }
        links.endAll(letIn.person(), system.now());
        persons.rememberSignIn(letIn.person(), clock.instant());
        facts.publishEvent(new PersonSignedIn(letIn.person(), clock.instant()));
        return Optional.of(new Arrived(letIn.person(), letIn.back()));
    }
}
