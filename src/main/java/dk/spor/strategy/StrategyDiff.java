package dk.spor.strategy;

import java.util.List;

/**
 * The difference between two versions of a strategy, for people to read; each version can be made of it again, exactly.
 * Tracks and paragraphs are matched by their identity, so that one that was moved is neither deleted nor new.
 *
 * @param from the earlier version, without its text
 * @param to the later version, without its text
 * @param tracks the preface, then the tracks in the order of the later version, with those that are gone where they stood
 */
public record StrategyDiff(StrategyVersion from, StrategyVersion to, List<ChangedTrack> tracks) {

    public static StrategyDiff of(StrategyText before, StrategyText after) {
        return new StrategyDiff(
                StrategyVersion.of(before), StrategyVersion.of(after), ChangedTracks.between(before, after));
    }

    /** The earlier version. */
    public StrategyText before() {
        return from.with(
                tracks.get(0).paragraphsBefore(),
                tracks.stream()
                        .filter(it -> !it.isPreface() && it.place().isBefore())
                        .map(ChangedTrack::trackBefore)
                        .toList());
    }

    /** The later version. */
    public StrategyText after() {
        return to.with(
                tracks.get(0).paragraphsAfter(),
                tracks.stream()
                        .filter(it -> !it.isPreface() && it.place().isAfter())
                        .map(ChangedTrack::trackAfter)
                        .toList());
    }

    public boolean isRetitled() {
        return !from.title().equals(to.title());
    }

    /** Whether a reader would find the same in both. */
    public boolean isUnchanged() {
        return !isRetitled()
                && tracks.stream()
                        .noneMatch(
                                it -> it.isChanged() || it.paragraphs().stream().anyMatch(ChangedParagraph::isChanged));
    }
}
