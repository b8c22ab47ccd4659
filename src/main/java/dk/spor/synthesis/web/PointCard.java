package dk.spor.synthesis.web;

import dk.spor.strategy.Paragraph;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.AssessmentOutcome;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.Tag;
import dk.spor.ui.View;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point as it stands in the list.
 *
 * @param tags what it is about
 */
public record PointCard(AnsweredPoint answered, StrategyText draft, List<Tag> tags) {

    /** The most characters of an excerpt. */
    private static final int EXCERPT = 90;

    private static final Map<AssessmentOutcome, String> CLASSES = Map.of(
            AssessmentOutcome.ACCOMMODATED, "sp-out--ja",
            AssessmentOutcome.CLARIFIED, "sp-out--ja",
            AssessmentOutcome.PARTLY_ACCOMMODATED, "sp-out--delvis",
            AssessmentOutcome.NOT_ACCOMMODATED, "sp-out--nej",
            AssessmentOutcome.NOTED, "",
            AssessmentOutcome.OUT_OF_SCOPE, "");

    public Point point() {
        return answered.point();
    }

    /** The track that it is about, itself or by one of its paragraphs; null for the whole draft or a theme. */
    public @Nullable Track track() {
        Optional<Track> own = Optional.ofNullable(point().track()).flatMap(draft::track);
        return own.or(() -> Optional.ofNullable(point().paragraph()).flatMap(draft::trackOf))
                .orElse(null);
    }

    public @Nullable Paragraph paragraph() {
        return Optional.ofNullable(point().paragraph())
                .flatMap(draft::paragraph)
                .orElse(null);
    }

    /** Key of the words for what it is: a stance, a change, a theme. */
    public String about() {
        return "synthesis.point.about." + (point().stance() == null ? point().kind() : point().stance());
    }

    /** The same in full: "Spor 2: Støtter". */
    public String aboutInFull(View view) {
        return AboutWords.of(point().about(), draft, view);
    }

    /** Its first words. */
    public String excerpt() {
        return excerpt(point());
    }

    static String excerpt(Point point) {
        return point.excerpt(EXCERPT);
    }

    /** How its outcome looks; never told by colour alone. */
    public String outcomeClass() {
        return answered.outcome() == null ? "sp-out--tom" : Objects.requireNonNull(CLASSES.get(answered.outcome()));
    }

    public String outcomeIcon() {
        return answered.outcome() == null ? "more-horiz" : answered.outcome().icon();
    }
}
