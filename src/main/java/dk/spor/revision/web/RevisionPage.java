package dk.spor.revision.web;

import dk.spor.revision.Change;
import dk.spor.revision.Revision;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The revised draft beside the points.
 *
 * @param toBegin why none can be begun; empty when one can
 * @param toFreeze why it can't be frozen; empty when it can
 * @param removed what is gone, where no place is left for it
 * @param unexplained changes without a reason
 * @param contested paragraphs in which two have written at once
 */
public record RevisionPage(
        Revision revision,
        List<Refusal> toBegin,
        List<Refusal> toFreeze,
        List<TrackCard> tracks,
        List<PartCard> removed,
        List<Change> changes,
        List<Change> unexplained,
        Set<UUID> contested,
        Errors errors)
        implements Page {

    /** The address that those of all its pages begin with. */
    public String address() {
        return revision.address();
    }

    /** Where the newest draft is edited. */
    public String editor() {
        return revision.newest() == null
                ? ""
                : "/strategies/" + revision.newest().id() + "/draft";
    }

    @Override
    public int status() {
        return errors.any() ? 409 : 200;
    }
}
