package dk.spor.strategy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has changed from one version of a strategy to another, as one reader may see it.
 *
 * @param versions those that the reader may choose two of, the earliest first
 * @param reasons by the id of the paragraph or the track, or of the strategy for its title
 */
public record Changes(StrategyDiff diff, List<StrategyVersion> versions, Map<UUID, List<ChangeReason>> reasons) {

    public ChangeCounts counts() {
        return ChangeCounts.of(diff);
    }

    /** Whether the strategy has no other version that the reader may see. */
    public boolean isAlone() {
        return versions.size() < 2;
    }

    public List<ChangeReason> reasons(ChangedParagraph paragraph) {
        return reasons.getOrDefault(paragraph.id().value(), List.of());
    }

    /** Of the track itself. */
    public List<ChangeReason> reasons(ChangedTrack track) {
        @Nullable TrackId id = track.id();
        return id == null ? List.of() : reasons.getOrDefault(id.value(), List.of());
    }

    /** Of the strategy's title. */
    public List<ChangeReason> ofTitle() {
        return reasons.getOrDefault(diff.to().strategy().value(), List.of());
    }

    public boolean isAnyReasoned() {
        return !reasons.isEmpty();
    }

    /** Whether no change stands without a reason. */
    public boolean isAllReasoned() {
        return isAnyReasoned()
                && (!diff.isRetitled() || !ofTitle().isEmpty())
                && diff.tracks().stream().allMatch(this::isReasoned);
    }

    private boolean isReasoned(ChangedTrack track) {
        return (!track.isChanged() || !reasons(track).isEmpty())
                && track.paragraphs().stream()
                        .allMatch(it -> !it.isChanged() || !reasons(it).isEmpty());
    }
}
