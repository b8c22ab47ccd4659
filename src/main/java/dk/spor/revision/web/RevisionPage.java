package dk.spor.revision.web;

import dk.spor.revision.Change;
import dk.spor.revision.Revision;
import dk.spor.shared.Refusal;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The revised draft beside the points.
 *
 * @param toBegin why none can be begun; empty when one can
 * @param toFreeze why it can't be frozen; empty when it can
 * @param others those of them that are no change without a reason
 * @param whole what is said of the strategy as a whole, and what has happened to its title; null while there is no draft
 * @param removed what is gone, where no place is left for it
 * @param unexplained changes without a reason
 * @param contested paragraphs in which two have written at once
 * @param unwritten paragraphs that are the words of proposals still
 */
public record RevisionPage(
        Revision revision,
        List<Refusal> toBegin,
        List<Refusal> toFreeze,
        List<Refusal> others,
        @Nullable PartCard whole,
        List<TrackCard> tracks,
        List<PartCard> removed,
        List<Change> changes,
        List<Change> unexplained,
        Set<UUID> contested,
        Set<UUID> unwritten,
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
