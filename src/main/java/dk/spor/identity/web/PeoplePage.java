package dk.spor.identity.web;

import dk.spor.identity.InvitePeople;
import dk.spor.identity.RosterEntry;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * Everyone an administrator looks after, and the lines for inviting more.
 *
 * @param tried what came of the last lines; {@link #NOTHING} when none were sent
 */
public record PeoplePage(List<Group> groups, InvitePeople.Result tried) implements Page {

    static final InvitePeople.Result NOTHING = new InvitePeople.Result(0, 0, "", List.of());

    /** The people of one organisation. */
    public record Group(String organisation, List<RosterEntry> people) {}

    public Errors errors() {
        return new Errors(tried.wrong());
    }

    /** Whether to offer that those whose lines are right are invited before the others are mended. */
    public boolean offersSome() {
        return errors().any() && tried.right() > tried.sent();
    }

    @Override
    public int status() {
        return errors().status();
    }
}
