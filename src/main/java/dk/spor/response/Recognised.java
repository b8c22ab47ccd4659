package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A submitted version that somebody holds a file of.
 *
 * @param what the file is
 * @param number of the version, from 1
 * @param receipt the number on the receipt
 * @param since when it was confirmed, superseded or withdrawn; null while nothing has happened to it
 * @param late whether it came after the deadline
 * @param registered whether the secretariat has registered it
 */
public record Recognised(
        PaperKind what,
        ConsultationId consultation,
        OrganisationId municipality,
        Instant receivedAt,
        int number,
        ReceiptNumber receipt,
        VersionStanding standing,
        @Nullable Instant since,
        boolean late,
        boolean registered) {}
