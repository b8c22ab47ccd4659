package dk.spor.trace;

import dk.spor.revision.PartKind;
import dk.spor.revision.PartStanding;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.StrategyVersion;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The title, a track or a paragraph with its changes.
 *
 * @param version in which it is looked at
 * @param now how it stands there; null when it is gone
 * @param anchor where it stands on that version's page; empty when it is gone
 * @param changes the earliest first
 */
public record TracedPart(
        UUID id,
        PartKind type,
        StrategyVersion version,
        @Nullable PartStanding now,
        String anchor,
        List<TracedChange> changes) {

    static TracedPart of(
            UUID id, PartKind type, StrategyText text, StrategyVersion version, List<TracedChange> changes) {
        return new TracedPart(
                id,
                type,
                version,
                type.standing(id, text).orElse(null),
                type.standing(id, text).flatMap(it -> type.anchor(id, text)).orElse(""),
                changes);
    }

    /** Whether it was ever there. */
    boolean isThere() {
        return now != null || !changes.isEmpty();
    }

    /** How it stands, or stood last. */
    public PartStanding shown() {
        return now != null ? now : changes.get(changes.size() - 1).shown();
    }

    /** The address of its own trace. */
    public String address() {
        return type.trace(id, version.id());
    }

    /** Where it is read among the rest; the version's page when it is gone. */
    public String place() {
        return "/strategies/" + version.id() + (anchor.isEmpty() ? "" : "#" + anchor);
    }
}
