package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Reservation;
import dk.spor.response.Version;
import dk.spor.response.VersionFile;
import dk.spor.ui.Page;
import java.util.List;

/**
 * The receipt of a submitted response, and what happens now.
 *
 * @param association that has received it
 * @param files that were submitted with it
 * @param by who submitted it
 */
public record ReceiptPage(
        Asked asked, String association, Version version, List<VersionFile> files, String by, Standing standing)
        implements Page {

    /** Of the version. */
    public String own() {
        return ResponseAddress.of(asked, version.number());
    }

    public String address() {
        return ResponseAddress.of(asked);
    }

    public boolean isTreatedBeforeTheDeadline() {
        return version.reservation() != null && !isTreatedAfterTheDeadline();
    }

    /** What is still to come stands in the order in which it comes. */
    public boolean isTreatedAfterTheDeadline() {
        Reservation reservation = version.reservation();
        return reservation != null
                && reservation.expected() != null
                && reservation
                        .expected()
                        .isAfter(asked.terms().deadline().local().toLocalDate());
    }
}
