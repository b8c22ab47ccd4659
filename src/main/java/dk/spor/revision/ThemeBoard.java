package dk.spor.revision;

import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.AnsweredPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The supplementary themes of a consultation.
 *
 * @param themes as they have been gathered
 * @param loose proposals that nobody has gathered yet, by the name of their theme
 * @param tracks that a theme can be put under
 */
public record ThemeBoard(Revision revision, List<Theme> themes, List<AnsweredPoint> loose, List<Track> tracks) {

    /** The title of a track as it was consulted on; empty when there is none. */
    public String titleOf(@Nullable TrackId id) {
        return id == null
                ? ""
                : revision.consulted()
                        .track(id)
                        .map(it -> it.number() + ", " + it.title())
                        .orElse("");
    }

    /**
     * A gathered theme with its points.
     *
     * @param proposals the points that propose it
     * @param support the other points that the secretariat put under it
     * @param place the track that it is, or stands under, in the newest draft; null when it stands nowhere there
     * @param untold how many of them are not yet a reason of what was made of it
     */
    public record Theme(
            GatheredTheme theme,
            List<AnsweredPoint> proposals,
            List<AnsweredPoint> support,
            @Nullable Track place,
            int untold,
            List<ThemeStep> steps) {

        /** How many municipalities propose it. */
        public int municipalities() {
            return (int) proposals.stream()
                    .map(it -> it.point().organisation().id())
                    .distinct()
                    .count();
        }

        /** Whether it is a track of its own in the newest draft. */
        public boolean isTrack() {
            return place != null && place.id().equals(theme.id().track());
        }

        /** Whether it can be decided, or decided anew: while nothing made of it stands in the draft. */
        public boolean isOpen() {
            return place == null && theme.decision() != ThemeDecision.NOT_A_TRACK;
        }

        /** Whether what was made of it is gone from the draft again. */
        public boolean isGone() {
            return place == null && theme.decision() != null && theme.decision().isInDraft();
        }
    }
}
