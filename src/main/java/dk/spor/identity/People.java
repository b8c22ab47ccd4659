package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who there is and how they are reached: the questions that other rooms ask on behalf of the system. */
public interface People {

    /** Everyone who at this moment has one of these roles for the organisation. */
    List<Contactable> having(Set<Role> roles, OrganisationId organisation);

    /** How a person is reached, in whatever capacity. */
    Optional<Contactable> find(PersonId person);

    /** What these people are called, for those who may see it; a person who is gone is left out. */
    Map<PersonId, String> names(Collection<PersonId> people, Actor actor);
}
