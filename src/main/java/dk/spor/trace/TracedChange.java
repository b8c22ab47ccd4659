package dk.spor.trace;

import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.revision.Change;
import dk.spor.revision.ChangeKind;
import dk.spor.revision.PartKind;
import dk.spor.revision.PartStanding;
import dk.spor.revision.Reason;
import dk.spor.revision.ReasonKind;
import dk.spor.strategy.StrategyVersion;
import dk.spor.synthesis.PointId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one version has changed in the title, a track or a paragraph, as one reader may follow it.
 *
 * @param before how it stood; null when it was new
 * @param after how it stood then; null when it was removed
 * @param points those of its reasons that the reader may follow
 * @param editorial the secretariat's own reasons
 * @param unseen how many points more it answers
 */
public record TracedChange(
        StrategyVersion version,
        UUID part,
        PartKind type,
        Set<ChangeKind> kinds,
        @Nullable PartStanding before,
        @Nullable PartStanding after,
        List<TracedPoint> points,
        List<String> editorial,
        int unseen) {

    static TracedChange of(Change change, StrategyVersion version, Map<PointId, TracedPoint> readable) {
        List<PointId> named = named(change);
        List<TracedPoint> points =
                readable.values().stream().filter(it -> named.contains(it.id())).toList();
        return new TracedChange(
                version,
                change.part(),
                change.type(),
                change.kinds(),
                change.before(),
                change.after(),
                points,
                change.reasons().stream()
                        .filter(it -> it.holds() && it.kind() == ReasonKind.EDITORIAL)
                        .map(Reason::text)
                        .toList(),
                named.size() - points.size());
    }

    /** The points that a change answers. */
    static List<PointId> named(Change change) {
        return change.reasons().stream()
                .filter(Reason::holds)
                .flatMap(it -> Optional.ofNullable(it.point()).stream())
                .distinct()
                .toList();
    }

    /** How it stood then, or before it was removed. */
    public PartStanding shown() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    /** What became of its words: of the strategy and of a track, of its title. */
    public RichTextDiff words() {
        return type != PartKind.PARAGRAPH
                ? RichTextDiff.ofLine(before == null ? "" : before.title(), after == null ? "" : after.title())
                : RichTextDiff.of(
                        before == null ? RichText.EMPTY : before.text(), after == null ? RichText.EMPTY : after.text());
    }
}
