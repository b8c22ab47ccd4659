package dk.spor.revision.web;

import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.Change;
import dk.spor.revision.PartKind;
import dk.spor.revision.PartStanding;
import dk.spor.revision.Reason;
import dk.spor.synthesis.AnsweredPoint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The strategy as a whole, a track or a paragraph beside what is said of it.
 *
 * @param anchor of its place on the page
 * @param number "2" or "2.3"
 * @param title of a track, else of the track that it stands in; empty in the preface
 * @param change what has happened to it; null when nothing has
 * @param words of a paragraph, or of a title that has become another; else null
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

    /** What became of a title; empty when it is the same. */
    static Optional<RichTextDiff> retitled(PartStanding before, PartStanding after) {
        return before.title().equals(after.title())
                ? Optional.empty()
                : Optional.of(RichTextDiff.ofLine(before.title(), after.title()));
    }

    static @Nullable RichTextDiff retitled(@Nullable Change change) {
        return change == null || change.before() == null || change.after() == null
                ? null
                : retitled(change.before(), change.after()).orElse(null);
    }

    /** Whether it is a title that has become another. */
    public boolean isRetitled() {
        return words != null && change != null && change.type() != PartKind.PARAGRAPH;
    }

    /** Whether something is said of it or has happened to it. */
    public boolean isAnything() {
        return change != null || !left.isEmpty() || !points.isEmpty();
    }

    /** Those with room beside it. */
    public List<AnsweredPoint> first() {
        return points.subList(0, Math.min(SHOWN, points.size()));
    }

    /** How many there is no room for. */
    public int more() {
        return Math.max(0, points.size() - SHOWN);
    }
}
