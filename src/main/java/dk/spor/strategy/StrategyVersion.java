package dk.spor.strategy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a strategy without its text.
 *
 * @param number of the version within its kind, from 1
 * @param frozenAt since when it can't change; null while it is being written
 */
public record StrategyVersion(
        StrategyVersionId id,
        StrategyId strategy,
        String title,
        VersionKind kind,
        int number,
        @Nullable Instant frozenAt) {

    static final Comparator<StrategyVersion> EARLIEST_FIRST = Comparator.comparing(
                    StrategyVersion::frozenAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StrategyVersion::kind)
            .thenComparing(StrategyVersion::number);

    static StrategyVersion of(StrategyText text) {
        return new StrategyVersion(
                text.id(), text.strategy(), text.title(), text.kind(), text.number(), text.frozenAt());
    }

    StrategyText with(List<Paragraph> preface, List<Track> tracks) {
        return new StrategyText(id, strategy, title, kind, number, frozenAt, preface, tracks);
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }
}
