package dk.spor.response.web;

import dk.spor.response.Asked;
import dk.spor.response.Version;
import dk.spor.response.VersionFile;
import dk.spor.ui.Page;
import java.util.List;

/**
 * The receipt of a submitted response, and what happens now.
 *
 * @param files that were submitted with it
 * @param by who submitted it
 */
public record ReceiptPage(Asked asked, Version version, List<VersionFile> files, String by, Standing standing)
        implements Page {

    /** Of the version. */
    public String own() {
        return ResponseAddress.of(asked, version.number());
    }

    public String address() {
        return ResponseAddress.of(asked);
    }
}
