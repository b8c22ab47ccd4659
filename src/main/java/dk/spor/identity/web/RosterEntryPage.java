package dk.spor.identity.web;

import dk.spor.identity.RosterEntry;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * One person in one role: invite again, replace, take back.
 *
 * @param up the page with everyone
 * @param refusals why the mandate can't be taken back; empty when it can
 * @param name of the one to take the place, as typed
 */
public record RosterEntryPage(
        RosterEntry entry,
        String organisation,
        String up,
        List<Refusal> refusals,
        String name,
        String email,
        Errors errors)
        implements Page {

    public String address() {
        return "/people/" + entry.mandate();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
