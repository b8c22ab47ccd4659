package dk.spor.identity;

import dk.spor.organisation.OrganisationId;

/** Somebody to be invited, as read from what was typed. */
record Invitee(String name, EmailAddress email, OrganisationId organisation, Role role) {}
