package dk.spor.identity.web;

import dk.spor.identity.Actor;
import dk.spor.identity.Mandate;
import dk.spor.identity.Mandates;
import dk.spor.identity.PersonId;
import dk.spor.shared.SystemClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Finds out who is asking, when somebody wants to know: from the session's {@link Seat}, and from the mandates as they
 * are at this moment, so that a mandate that is taken back ends the session with its next request.
 */
@Component
class SeatedContexts implements SecurityContextRepository {

    /** However busy somebody is, after a working day they sign in again. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final Mandates mandates;
    private final SystemClock clock;

    SeatedContexts(Mandates mandates, SystemClock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        SingletonSupplier<SecurityContext> context = SingletonSupplier.of(() -> context(request));
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return context.obtain();
            }

            @Override
            public boolean isGenerated() {
                return get().getAuthentication() == null;
            }
        };
    }

    private SecurityContext context(HttpServletRequest request) {
        SecurityContextImpl context = new SecurityContextImpl();
        Seat.of(request)
                .ifPresent(
                        seat -> seated(seat).ifPresentOrElse(context::setAuthentication, () -> Seating.leave(request)));
        return context;
    }

    private Optional<ActorAuthentication> seated(Seat seat) {
        if (clock.now().isAfter(seat.since().plus(LONGEST_SESSION))) {
            return Optional.empty();
        }
        PersonId person = new PersonId(seat.person());
        List<Mandate> inForce = mandates.inForce(person);
        if (seat.mandate() == null && !inForce.isEmpty()) {
            return Optional.of(new ActorAuthentication(new Actor(person, null, null), inForce.size()));
        }
        return inForce.stream()
                .filter(it -> it.id().value().equals(seat.mandate()))
                .map(it -> new ActorAuthentication(it.actor(), inForce.size()))
                .findFirst();
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    /** Sign-in writes the seat; the context itself is never kept. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Seat.of(request).isPresent();
    }
}
