package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.DemoMark;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.shared.SporSettings;
import dk.spor.shared.SystemClock;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever reads what the server prints become the first administrator: once, and only while there is none. */
@Component
public class FirstAdministrator {

    private static final Duration LASTS = Duration.ofHours(24);

    private final MandateStore mandates;
    private final Enrolment enrolment;
    private final Arrival arrival;
    private final SystemClock clock;
    private final SporSettings settings;
    private final ObjectProvider<DemoMark> demo;
    private final AtomicReference<@Nullable Offer> offer = new AtomicReference<>();

    FirstAdministrator(
            MandateStore mandates,
            Enrolment enrolment,
            Arrival arrival,
            SystemClock clock,
            SporSettings settings,
            ObjectProvider<DemoMark> demo) {
        this.mandates = mandates;
        this.enrolment = enrolment;
        this.arrival = arrival;
        this.clock = clock;
        this.settings = settings;
        this.demo = demo;
    }

    private record Offer(byte[] hash, Instant until) {}

    @EventListener(ApplicationReadyEvent.class)
    void tellTheOperator() {
        if (demo.stream().noneMatch(DemoMark::isDemo)) {
            make().ifPresent(it -> System.out.printf(
                    "Spor has no administrator yet. Open this address within 24 hours to become the first:%n%s%n", it));
        }
    }

    /** A new address to open, which ends the one before it; empty when there is an administrator. */
    Optional<String> make() {
        if (mandates.isAnyoneAdministrator()) {
            return Optional.empty();
        }
        String token = Secrets.token();
        offer.set(new Offer(Secrets.hash(token), clock.now().plus(LASTS)));
        return Optional.of(settings.baseUrl() + "/first-administrator?token=" + token);
    }

    /** Whether this token may still be used. */
    public boolean opens(String token) {
        Offer made = offer.get();
        return made != null
                && MessageDigest.isEqual(made.hash(), Secrets.hash(token))
                && clock.now().isBefore(made.until())
                && !mandates.isAnyoneAdministrator();
    }

    /** Enters the person, gives the mandate, and ends the offer. */
    @Transactional
    public Outcome<Arrived> appoint(String token, String name, String email, OrganisationId association) {
        Optional<EmailAddress> address = EmailAddress.read(email);
        List<Refusal> wrong = new ArrayList<>();
        if (!PersonName.isRight(name)) {
            wrong.add(PersonName.WRONG.at("name"));
        }
        if (address.isEmpty()) {
            wrong.add(EmailAddress.WRONG.at("email"));
        }
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        if (!opens(token) || offer.getAndSet(null) == null) {
            return Outcome.refused(Refusal.of("identity.first.over"));
        }
        PersonId person = enrolment.enter(name.strip(), address.orElseThrow().value());
        enrolment.give(person, association, Role.ADMINISTRATOR, By.SYSTEM);
        return Outcome.done(arrival.of(new LinkStore.LetIn(person, "/people")).orElseThrow());
    }
}
