package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;

/** How people come in and go out: the deeds that a demo, a first start and an invitation share. */
public interface Enrolment {

    /** The person with this e-mail address (whatever its case), entered with this name if not there before. */
    PersonId enter(String name, String email);

    /** Lets a person act in a place; nothing happens when the person already may. */
    void give(PersonId person, Place place, By by);

    /** The same for everything that the organisation does. */
    void give(PersonId person, OrganisationId organisation, Role role, By by);

    /** Takes it back: the person's sessions in that place end with their next request. */
    void end(PersonId person, Place place, By by);

    /** The same for a place that is bound to no task. */
    void end(PersonId person, OrganisationId organisation, Role role, By by);
}
