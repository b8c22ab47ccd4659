package dk.spor.revision.web;

import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.Change;
import dk.spor.revision.Reason;
import dk.spor.synthesis.AnsweredPoint;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A track or a paragraph beside what is said of it.
 *
 * @param anchor of its place on the page
 * @param number "2" or "2.3"
 * @param title of a track, else of the track that it stands in; empty in the preface
 * @param change what has happened to it; null when nothing has
 * @param words of a paragraph; null of a track
 * @param left reasons whose change has been undone
 * @param points that concern it
 */
public record PartCard(
        UUID id,
        String anchor,
        String number,
        String title,
        @Nullable Change change,
        @Nullable RichTextDiff words,
        List<Reason> left,
        List<AnsweredPoint> points) {

    private static final int SHOWN = 6;

    /** Those with room beside it. */
    public List<AnsweredPoint> first() {
        return points.subList(0, Math.min(SHOWN, points.size()));
    }

    /** How many there is no room for. */
    public int more() {
        return Math.max(0, points.size() - SHOWN);
    }
}
