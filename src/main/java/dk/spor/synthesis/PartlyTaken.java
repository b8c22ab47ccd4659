package dk.spor.synthesis;

import dk.spor.organisation.Organisation;
import dk.spor.response.PartlyRead;

/**
 * An input that does not say all of the document that it comes from.
 *
 * @param label of the input: "VIB-3"
 */
public record PartlyTaken(Organisation organisation, String label, PartlyRead read) {

    /** Where it is shown, after the address of the consultation. */
    public String address() {
        return "/sources/" + read.version() + "/" + read.number();
    }
}
