package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/** Knows until when an invitation to act for an organisation is of use; the room that has deadlines implements it. */
public interface InvitationDeadline {

    /** By the business clock; empty when nothing is under way for this organisation. */
    Optional<Instant> usefulUntil(OrganisationId organisation);
}
