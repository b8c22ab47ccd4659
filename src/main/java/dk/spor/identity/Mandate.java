package dk.spor.identity;

import dk.spor.organisation.OrganisationId;

/** That a person may act for an organisation in a role. */
public record Mandate(MandateId id, PersonId person, OrganisationId organisation, Role role) {

    /** The person acting on this mandate. */
    public Actor actor() {
        return new Actor(person, organisation, role);
    }
}
