package dk.spor.identity;

import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.shared.SystemClock;
import dk.spor.shared.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a link and a code to whoever has the address; what is answered, and how much is done for it, is the same when
 * nobody has. The code is the only one that works from then on.
 */
@Component
public class AskToSignIn {

    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int A_PERSON = 5;
    private static final int A_SOURCE = 100;

    /** Is looked up like a person, so that it takes as long. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final PersonStore persons;
    private final People people;
    private final LinkStore links;
    private final WrongCodes wrongCodes;
    private final SignInMail mail;
    private final SystemClock clock;
    private final Throttle addresses;
    private final Throttle sources;

    AskToSignIn(
            PersonStore persons,
            People people,
            LinkStore links,
            WrongCodes wrongCodes,
            SignInMail mail,
            SystemClock clock) {
        this.persons = persons;
        this.people = people;
        this.links = links;
        this.wrongCodes = wrongCodes;
        this.mail = mail;
        this.clock = clock;
        this.addresses = new Throttle(A_PERSON, PERIOD, clock);
        this.sources = new Throttle(A_SOURCE, PERIOD, clock);
    }

    /**
     * @param typed the e-mail address
     * @param source where the request comes from
     * @param back where the person wanted to go
     */
    @Transactional
    public Outcome<LinkId> ask(String typed, Locale language, String source, String back) {
        Optional<EmailAddress> address = EmailAddress.read(typed);
        if (address.isEmpty()) {
            return Outcome.refused(EmailAddress.WRONG.at("email"));
        }
        if (!sources.allows(source) || !addresses.allows(address.get().key())) {
            return Outcome.refused(Refusal.of("identity.signIn.tooOften", PERIOD.toMinutes()));
        }
        String email = address.get().value();
        PersonId person = persons.withEmail(email).orElse(NOBODY);
        Optional<Contactable> known = people.find(person);
        Instant now = clock.now();
        boolean withCode = wrongCodes.allow(person.value(), now);
        links.endCodes(person);
        Link link = Link.toSignIn(known.map(Contactable::person).orElse(null), withCode, back, now);
        links.add(link);
        mail.sendLink(known.map(Contactable::email).orElse(email), link, language);
        return Outcome.done(link.id());
    }
}
