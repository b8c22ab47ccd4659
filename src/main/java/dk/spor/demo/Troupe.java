package dk.spor.demo;

import dk.spor.demo.Cast.Engagement;
import dk.spor.demo.Cast.Part;
import dk.spor.identity.Actor;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the people of the cast among those that Spor knows. */
@Component
public class Troupe {

    private final People people;

    Troupe(People people) {
        this.people = people;
    }

    /** The part acting in its first engagement; empty when somebody has ended that. */
    public Optional<Actor> actor(Part part) {
        Engagement first = part.first();
        return people.having(Set.of(first.role()), first.organisation().id()).stream()
                .filter(it -> it.email().equals(part.email()))
                .findFirst()
                .map(it -> acting(it.person(), first));
    }

    private static Actor acting(PersonId person, Engagement engagement) {
        return new Actor(person, engagement.organisation().id(), engagement.role());
    }
}
