package dk.spor.revision.web;

import dk.spor.revision.Change;
import dk.spor.revision.Revision;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * A point, and the changes that it can be tied to.
 *
 * @param changes of the newest draft, which this point is no reason of yet
 * @param tied those that it is a reason of
 */
public record TyingPage(Revision revision, AnsweredPoint point, List<Change> changes, List<Change> tied, Errors errors)
        implements Page {

    public String address() {
        return revision.address() + "/points/" + point.point().id();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
