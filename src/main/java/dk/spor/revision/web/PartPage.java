package dk.spor.revision.web;

import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.Change;
import dk.spor.revision.Reason;
import dk.spor.revision.Revision;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A track or a paragraph with the reasons of its change.
 *
 * @param isTrack whether it is a track itself
 * @param number "2" or "2.3"
 * @param title of the track
 * @param anchor of its place on the page of the draft
 * @param change what has happened to it; null when nothing has
 * @param words of a paragraph; null of a track
 * @param reasons its own, also when its change was undone
 * @param candidates points that it may answer
 * @param searched what was searched for; blank when the nearest are shown
 * @param typed what stands in the field of the editorial reason
 */
public record PartPage(
        Revision revision,
        UUID id,
        boolean isTrack,
        String number,
        String title,
        String anchor,
        @Nullable Change change,
        @Nullable RichTextDiff words,
        List<Reason> reasons,
        List<AnsweredPoint> candidates,
        String searched,
        String typed,
        List<StepLine> steps,
        Errors errors)
        implements Page {

    public String address() {
        return revision.address() + "/parts/" + id;
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
