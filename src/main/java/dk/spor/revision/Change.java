package dk.spor.revision;

import dk.spor.shared.Excerpt;
import dk.spor.shared.Refusal;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersionId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The title, a track or a paragraph that a revised draft has changed.
 *
 * @param version the revised draft
 * @param part its identity
 * @param type whether it is the title, a track or a paragraph
 * @param kinds what has happened to it, never nothing, in one order
 * @param before how it stood; null when it is new
 * @param after how it stands; null when it was removed
 * @param reasons its own; of a paragraph that came or went with its track those of the track when it has none
 * @param href where its reasons are given
 */
public record Change(
        StrategyVersionId version,
        UUID part,
        PartKind type,
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

    /** Says that it has no reason, pointing at where it stands in this draft. */
    public Refusal refusal(StrategyText draft) {
        boolean gone = after == null;
        Refusal refusal = switch (type) {
            case STRATEGY -> Refusal.of("revision.refusal.titleChanged", shown().title());
            case TRACK ->
                Refusal.of(
                        gone ? "revision.refusal.trackGone" : "revision.refusal.trackChanged",
                        shown().number(),
                        shown().title());
            case PARAGRAPH ->
                Refusal.of(
                        gone ? "revision.refusal.paragraphGone" : "revision.refusal.paragraphChanged",
                        shown().number());
        };
        return type.anchor(part, draft).map(refusal::at).orElse(refusal);
    }

    /** How it stands, or stood last. */
    public PartStanding shown() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** The beginning of its text, or the title. */
    public String excerpt() {
        return Excerpt.of(shown().said(type), EXCERPT);
    }
}
