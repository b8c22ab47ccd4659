package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;

/** How people come in and go out: the deeds that a demo, a first start and an invitation share. */
public interface Enrolment {

    /** The person with this e-mail address (whatever its case), entered with this name if not there before. */
    PersonId enter(String name, String email);

    /** Lets a person act for an organisation in a role; nothing happens when the person already may. */
    void give(PersonId person, OrganisationId organisation, Role role, By by);

    /** Takes it back: the person's sessions in that role end with their next request. */
    void end(PersonId person, OrganisationId organisation, Role role, By by);
}
