package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.identity.Enrolment;
import dk.spor.identity.Role;
import dk.spor.identity.web.As;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.Organisations;
import dk.spor.shared.BusinessClock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets up consultations of KKR Midtjylland for tests: nineteen consultees, three tracks, an address of its own. Opened on
 * 5 October 2020 at 09.00 with the deadline on 15 December 2020 at 10.00, sealed, two advisory pages, unless something
 * else is asked for.
 */
@Component
public class ConsultationWorld {

    private final ConsultationSetup setup;
    private final Organisations organisations;
    private final Enrolment enrolment;
    private final BusinessClock clock;

    ConsultationWorld(ConsultationSetup setup, Organisations organisations, Enrolment enrolment, BusinessClock clock) {
        this.setup = setup;
        this.organisations = organisations;
        this.enrolment = enrolment;
        this.clock = clock;
    }

    /** A consultation that has been sent out as described above. */
    public ConsultationScene published() {
        return consultation().publish();
    }

    /** A consultation to be set up otherwise, then drafted or published. */
    public Wanted consultation() {
        return new Wanted();
    }

    public Organisation association() {
        return organisations.named("KKR Midtjylland").orElseThrow();
    }

    public Organisation municipality(String shortName) {
        return organisations.named(shortName).orElseThrow();
    }

    public Actor lead() {
        return somebody(association(), Role.SECRETARIAT_LEAD);
    }

    public Actor officer() {
        return somebody(association(), Role.SECRETARIAT_OFFICER);
    }

    /** Somebody new in the association's secretariat or in a municipality, entered and given the mandate. */
    public Actor somebody(Organisation organisation, Role role) {
        return As.newPerson(enrolment, organisation.id(), role);
    }

    /** How the next consultation is to be. */
    public final class Wanted {

        private LocalDateTime opens = LocalDateTime.parse("2020-10-05T09:00");
        private LocalDateTime deadline = LocalDateTime.parse("2020-12-15T10:00");
        private Seal seal = Seal.UNTIL_DEADLINE;
        private LengthRule length = new LengthRule(2, false);
        private @Nullable Actor by;

        /** Set up by somebody that there is already, instead of a new secretariat lead. */
        public Wanted by(Actor lead) {
            by = lead;
            return this;
        }

        public Wanted opens(String local) {
            opens = LocalDateTime.parse(local);
            return this;
        }

        public Wanted deadline(String local) {
            deadline = LocalDateTime.parse(local);
            return this;
        }

        public Wanted seal(Seal wanted) {
            seal = wanted;
            return this;
        }

        public Wanted length(int pages, boolean binding) {
            length = new LengthRule(pages, binding);
            return this;
        }

        /** Set up so that nothing is missing, and not sent out. */
        public ConsultationScene draft() {
            return onTheDayBefore(false);
        }

        /** Sent out on the day before it opens; the clock then shows again what it showed. */
        public ConsultationScene publish() {
            return onTheDayBefore(true);
        }

        private ConsultationScene onTheDayBefore(boolean publish) {
            Instant before = clock.instant();
            clock.stopAt(new Period(opens.minusDays(1), deadline, "").opensAt());
            try {
                Actor lead = by == null ? lead() : by;
                Period period = new Period(opens, deadline, "Testen er kort.");
                return setup.make(ConsultationWorld.this, lead, period, seal, length, publish);
            } finally {
                clock.stopAt(before);
            }
        }
    }
}
