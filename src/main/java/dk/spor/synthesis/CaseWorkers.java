package dk.spor.synthesis;

import dk.spor.identity.Actor;
import dk.spor.identity.Contactable;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may answer points: the people of the actor's own secretariat. */
@Component
public class CaseWorkers {

    private static final Set<Role> SECRETARIAT = Set.of(Role.SECRETARIAT_LEAD, Role.SECRETARIAT_OFFICER);

    private final People people;

    CaseWorkers(People people) {
        this.people = people;
    }

    /** What they are called, in the order of their names; nobody for whoever is not one of them. */
    public Map<PersonId, String> of(Actor actor) {
        Map<PersonId, String> workers = new LinkedHashMap<>();
        if (actor.organisation() != null && actor.isSecretariatOf(actor.organisation())) {
            people.having(SECRETARIAT, actor.organisation()).stream()
                    .sorted(Comparator.comparing(Contactable::name))
                    .forEach(it -> workers.put(it.person(), it.name()));
        }
        return workers;
    }
}
