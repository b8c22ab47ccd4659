package dk.spor.synthesis;

import dk.spor.organisation.Organisation;
import dk.spor.rendering.RichText;
import dk.spor.response.InputKind;
import dk.spor.response.Placement;
import dk.spor.response.Stance;
import dk.spor.response.VersionId;
import dk.spor.shared.Excerpt;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * The least that gets an assessment: an input (bemærkning) of a municipality, or a piece that the secretariat has
 * marked in it.
 *
 * @param label how it is cited: "VIB-3", or "VIB-3.2" for a piece
 * @param version of the response that it stands in
 * @param number of its input in that version
 * @param place in the body of that input
 * @param text what it says; of a whole input with its looks
 * @param justification of its input, unless the point is itself a piece of it
 * @param changed whether its text is another than when it was last assessed
 */
public record Point(
        PointId id,
        String label,
        Organisation organisation,
        VersionId version,
        int number,
        Place place,
        About about,
        RichText text,
        RichText justification,
        boolean changed) {

    /** Whether it is a piece of an input. */
    public boolean isPiece() {
        return label.indexOf('.', label.lastIndexOf('-')) >= 0;
    }

    /** Whether it is no more than support for a track, which needs no reasoned answer. */
    public boolean isPureSupport() {
        return stance() == Stance.SUPPORTS;
    }

    /** Whether both are about one paragraph of the draft. */
    public boolean isOfTheParagraphOf(Point other) {
        return paragraph() != null && paragraph().equals(other.paragraph());
    }

    /** Its first words, or what its theme is called. */
    public String excerpt(int most) {
        return Excerpt.of(theme().isEmpty() ? text.text() : "»" + theme() + "«", most);
    }

    public InputKind kind() {
        return about.kind();
    }

    public @Nullable Stance stance() {
        return about.stance();
    }

    public @Nullable TrackId track() {
        return about.track();
    }

    public @Nullable ParagraphId paragraph() {
        return about.paragraph();
    }

    public @Nullable Placement placement() {
        return about.placement();
    }

    /** The name of a supplementary theme; else empty. */
    public String theme() {
        return about.theme();
    }
}
