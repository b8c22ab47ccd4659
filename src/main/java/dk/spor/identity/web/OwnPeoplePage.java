package dk.spor.identity.web;

import dk.spor.identity.RosterEntry;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/** A municipality's own people, for its co-ordinator, who appoints deputies. */
public record OwnPeoplePage(String organisation, List<RosterEntry> people, String name, String email, Errors errors)
        implements Page {

    @Override
    public int status() {
        return errors.status();
    }
}
