package dk.spor.revision.web;

import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.Change;
import dk.spor.revision.PartKind;
import dk.spor.revision.PartStanding;
import dk.spor.revision.Reason;
import dk.spor.revision.Revision;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The title, a track or a paragraph with the reasons of its change.
 *
 * @param type whether it is the title, a track or a paragraph
 * @param standing how it stands, or stood last
 * @param anchor of its place on the page of the draft
 * @param change what has happened to it; null when nothing has
 * @param words of a paragraph or a new title; null of a title that is the same
 * @param reasons its own, also when its change was undone
 * @param candidates points that it may answer
 * @param general those about the strategy as a whole, which any change may answer
 * @param searched what was searched for; blank when the nearest are shown
 * @param typed what stands in the field of the editorial reason
 */
public record PartPage(
        Revision revision,
        UUID id,
        PartKind type,
        PartStanding standing,
        String anchor,
        @Nullable Change change,
        @Nullable RichTextDiff words,
        List<Reason> reasons,
        List<AnsweredPoint> candidates,
        List<AnsweredPoint> general,
        String searched,
        String typed,
        List<StepLine> steps,
        Errors errors)
        implements Page {

    public String address() {
        return revision.address() + "/parts/" + id;
    }

    /** Whether no point is about this very place, or found; beside the title of the whole stand the general ones. */
    public boolean isNothingNear() {
        return candidates.isEmpty() && type != PartKind.STRATEGY;
    }

    /** Whether reasons can be given and taken back. */
    public boolean isOpen() {
        return revision.isBeingWritten();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
