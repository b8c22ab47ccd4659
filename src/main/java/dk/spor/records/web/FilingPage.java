package dk.spor.records.web;

import dk.spor.identity.PersonId;
import dk.spor.records.Direction;
import dk.spor.records.Filed;
import dk.spor.shared.CaseRef;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.Map;

/**
 * The filing of one version: its case file, and what has been told of it.
 *
 * @param names of those who filed it
 * @param mayFile whether the reader may tell of a filing
 * @param typed the case number as it was sent, or as it stands
 */
public record FilingPage(Filed filed, Map<PersonId, String> names, boolean mayFile, String typed, Errors errors)
        implements Page {

    static FilingPage of(Filed filed, Map<PersonId, String> names, boolean mayFile) {
        String stands = filed.standsUnder().map(CaseRef::value).orElse("");
        return new FilingPage(filed, names, mayFile, stands, Errors.NONE);
    }

    /** Where the page itself is found. */
    public String address() {
        return FilingAddress.of(filed);
    }

    /** The page that it belongs to: the receipt, or the version that was received. */
    public String back() {
        return address().replaceFirst("/filing$", isOwn() ? "/receipt" : "");
    }

    public boolean isOwn() {
        return filed.direction() == Direction.OUT;
    }

    @Override
    public int status() {
        return errors.status();
    }
}
