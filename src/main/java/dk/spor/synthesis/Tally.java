package dk.spor.synthesis;

import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.Track;
import dk.spor.strategy.TrackId;
import java.util.Map;
import java.util.Objects;

/**
 * How far the treatment has come.
 *
 * @param points how many there are
 * @param answered how many have an outcome
 * @param settled how many have their final answer
 * @param toCheck how many wait for the check
 * @param mine how many the reader is to answer
 * @param themes how many propose a supplementary theme
 */
public record Tally(
        int points,
        int answered,
        int settled,
        int toCheck,
        int mine,
        int themes,
        Map<TrackId, Integer> tracks,
        Map<ParagraphId, Integer> paragraphs) {

    public int unanswered() {
        return points - answered;
    }

    /** How many are on a track or one of its paragraphs. */
    public int on(Track track) {
        return count(tracks, track.id())
                + track.paragraphs().stream()
                        .mapToInt(it -> count(paragraphs, it.id()))
                        .sum();
    }

    /** How much of the work is done, in per mille. */
    public int perMille() {
        return points == 0 ? 0 : 1000 * answered / points;
    }

    private static <K> int count(Map<K, Integer> counts, K of) {
        return Objects.requireNonNull(counts.getOrDefault(of, 0));
    }
}
