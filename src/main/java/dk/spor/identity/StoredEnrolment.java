package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link Enrolment} in the database, with a fact for each change. */
@Component
@Transactional
class StoredEnrolment implements Enrolment {

    private final PersonStore people;
    private final MandateStore mandates;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StoredEnrolment(PersonStore people, MandateStore mandates, Clock clock, ApplicationEventPublisher facts) {
        this.people = people;
        this.mandates = mandates;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public PersonId enter(String name, String email) {
        return people.enter(name, email, clock.instant());
    }

    @Override
    public void give(PersonId person, Place place, By by) {
        Instant now = clock.instant();
        if (mandates.give(new MandateId(UUID.randomUUID()), person, place, by, now)) {
            facts.publishEvent(new MandateGiven(by, now, person, place.organisation(), place.role(), place.task()));
        }
    }

    @Override
    public void end(PersonId person, Place place, By by) {
        Instant now = clock.instant();
        if (mandates.end(person, place, by, now)) {
            facts.publishEvent(new MandateEnded(by, now, person, place.organisation(), place.role(), place.task()));
        }
    }

    @Override
    public void give(PersonId person, OrganisationId organisation, Role role, By by) {
        give(person, Place.of(organisation, role), by);
    }

    @Override
    public void end(PersonId person, OrganisationId organisation, Role role, By by) {
        end(person, Place.of(organisation, role), by);
    }
}
