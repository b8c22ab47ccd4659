package dk.spor.revision;

import dk.spor.strategy.StrategyVersionId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A track or a paragraph that a revised draft has changed.
 *
 * @param version the revised draft
 * @param part identity of the track or paragraph
 * @param isTrack whether it is a track itself
 * @param kinds what has happened to it, never nothing, in one order
 * @param before how it stood; null when it is new
 * @param after how it stands; null when it was removed
 * @param reasons its own; of a paragraph that came or went with its track those of the track when it has none
 * @param href where its reasons are given
 */
public record Change(
        StrategyVersionId version,
        UUID part,
        boolean isTrack,
        Set<ChangeKind> kinds,
        @Nullable PartStanding before,
        @Nullable PartStanding after,
        List<Reason> reasons,
        String href) {

    private static final int EXCERPT = 200;

    public Change {
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        reasons = List.copyOf(reasons);
    }

    /** Whether a reason holds. */
    public boolean isExplained() {
        return reasons.stream().anyMatch(Reason::holds);
    }

    /** How it stands, or stood last. */
    public PartStanding shown() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** The beginning of its text, or the track's title. */
    public String excerpt() {
        String text = isTrack ? shown().title() : shown().text().text();
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    }
}
