package dk.spor.identity;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** Somebody signed in with a link or a code. */
public record PersonSignedIn(PersonId person, Instant at) implements Fact {

    @Override
    public By by() {
        return new By(person.value(), null);
    }

    @Override
    public Subject about() {
        return new Subject("person", person.value());
    }
}
