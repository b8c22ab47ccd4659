package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who there is and how they are reached: the questions that other rooms ask on behalf of the system. */
public interface People {

    /** Everyone who at this moment has one of these roles for the organisation, whatever the task. */
    List<Contactable> having(Set<Role> roles, OrganisationId organisation);

    /** Those of them who may work on this task: whoever is to be told about it. */
    List<Contactable> having(Set<Role> roles, OrganisationId organisation, TaskId task);

    /** How a person is reached, in whatever capacity. */
    Optional<Contactable> find(PersonId person);

    /** What these people are called, for those who may see it; a person who is gone is left out. */
    Map<PersonId, String> names(Collection<PersonId> people, Actor actor);

    /** The same for those who act, or have acted, for the actor's own organisation: one question to the database. */
    Map<PersonId, String> colleagues(Collection<PersonId> people, Actor actor);
}
