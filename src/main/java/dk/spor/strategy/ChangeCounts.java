package dk.spor.strategy;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How much has changed. What has moved counts where it stands now.
 *
 * @param paragraphs of the later version
 * @param changed those of them that are new, moved, or read otherwise
 * @param deleted paragraphs of the earlier version that the later one has nowhere
 */
public record ChangeCounts(
        int paragraphs,
        int changed,
        int deleted,
        int newTracks,
        int deletedTracks,
        int renamedTracks,
        int movedTracks,
        boolean retitled) {

    static ChangeCounts of(StrategyDiff diff) {
        List<ChangedTrack> tracks =
                diff.tracks().stream().filter(it -> !it.place().isMovedAway()).toList();
        return new ChangeCounts(
                paragraphs(tracks, it -> it.place().isAfter()),
                paragraphs(tracks, it -> it.place().isAfter() && it.isChanged()),
                paragraphs(tracks, it -> it.place().isGone()),
                count(tracks.stream(), it -> it.place().isNew()),
                count(tracks.stream(), it -> it.place().isGone()),
                count(tracks.stream(), ChangedTrack::isRenamed),
                count(tracks.stream(), it -> it.place().isMovedHere()),
                diff.isRetitled());
    }

    /** Every change that is marked. */
    public int all() {
        return changed + deleted + newTracks + deletedTracks + renamedTracks + movedTracks + (retitled ? 1 : 0);
    }

    private static int paragraphs(List<ChangedTrack> tracks, Predicate<ChangedParagraph> which) {
        return count(tracks.stream().flatMap(it -> it.paragraphs().stream()), which);
    }

    private static <T> int count(Stream<T> things, Predicate<T> which) {
        return (int) things.filter(which).count();
    }
}
