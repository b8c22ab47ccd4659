package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.time.Instant;

/**
 * A submitted version that somebody holds a file of.
 *
 * @param what the file is
 * @param number of the version, from 1
 * @param receipt the number on the receipt
 * @param current whether no later version has taken its place
 */
public record Recognised(
        PaperKind what,
        ConsultationId consultation,
        OrganisationId municipality,
        Instant receivedAt,
        int number,
        ReceiptNumber receipt,
        boolean current) {}
