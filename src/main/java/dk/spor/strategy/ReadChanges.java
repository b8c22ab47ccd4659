package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what has changed between two versions of a strategy, with every reason that a room knows. */
@Component
public class ReadChanges {

    private final Strategies strategies;
    private final KeptDiffs diffs;
    private final ObjectProvider<ChangeReasons> reasons;

    ReadChanges(Strategies strategies, KeptDiffs diffs, ObjectProvider<ChangeReasons> reasons) {
        this.strategies = strategies;
        this.diffs = diffs;
        this.reasons = reasons;
    }

    /**
     * The changes of a version, or nothing when the actor may not see both, or they are of different strategies.
     *
     * @param from the version to compare with; null for the newest frozen before it, or itself where there is none
     */
    public Optional<Changes> of(StrategyVersionId version, @Nullable StrategyVersionId from, Actor actor) {
        return strategies.version(version, actor).flatMap(after -> {
            List<StrategyVersion> versions = strategies.versions(after.strategy(), actor);
            return strategies
                    .version(from == null ? before(version, versions) : from, actor)
                    .filter(it -> it.strategy().equals(after.strategy()))
                    .map(before -> new Changes(
                            diffs.between(before, after), versions, reasons(before.id(), version, versions, actor)));
        });
    }

    private static StrategyVersionId before(StrategyVersionId version, List<StrategyVersion> versions) {
        List<StrategyVersion> earlier = versions.subList(0, place(version, versions));
        return earlier.stream()
                .filter(StrategyVersion::isFrozen)
                .reduce((one, next) -> next)
                .map(StrategyVersion::id)
                .orElse(version);
    }

    /** Each version has its own reasons for what it changed in the one before it. */
    private Map<UUID, List<ChangeReason>> reasons(
            StrategyVersionId from, StrategyVersionId to, List<StrategyVersion> versions, Actor actor) {
        Map<UUID, List<ChangeReason>> all = new HashMap<>();
        for (int i = place(from, versions) + 1; i <= place(to, versions); i++) {
            StrategyVersionId id = versions.get(i).id();
            reasons.stream()
                    .flatMap(it -> it.reasons(id, actor).entrySet().stream())
                    .forEach(it -> all.computeIfAbsent(it.getKey(), part -> new ArrayList<>())
                            .addAll(it.getValue()));
        }
        return all;
    }

    private static int place(StrategyVersionId id, List<StrategyVersion> versions) {
        return versions.stream().map(StrategyVersion::id).toList().indexOf(id);
    }
}
