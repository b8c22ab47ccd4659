package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
     * @param from the version to compare with; null for the one that it was made from, or itself where there is none
     * @param language of the reasons
     */
    public Optional<Changes> of(
            StrategyVersionId version, @Nullable StrategyVersionId from, Locale language, Actor actor) {
        return strategies
                .version(version, actor)
                .flatMap(after -> strategies
                        .version(
                                from == null
                                        ? strategies.basedOn(version, actor).orElse(version)
                                        : from,
                                actor)
                        .filter(it -> it.strategy().equals(after.strategy()))
                        .map(before -> new Changes(
                                diffs.between(before, after),
                                strategies.versions(after.strategy(), actor),
                                reasons(before.id(), version, language, actor))));
    }

    /**
     * Each version has its own reasons for what it changed in the one that it was made from: those count on the way to the
     * later version that were not on the way to the earlier one.
     */
    private Map<UUID, List<ChangeReason>> reasons(
            StrategyVersionId from, StrategyVersionId to, Locale language, Actor actor) {
        List<StrategyVersionId> way = new ArrayList<>(wayTo(to, actor));
        way.removeAll(wayTo(from, actor));
        Map<UUID, List<ChangeReason>> all = new HashMap<>();
        for (StrategyVersionId id : way) {
            reasons.stream()
                    .flatMap(it -> it.reasons(id, language, actor).entrySet().stream())
                    .forEach(it -> all.computeIfAbsent(it.getKey(), part -> new ArrayList<>())
                            .addAll(it.getValue()));
        }
        return all;
    }

    /** The version with all that it comes from, the first one first. */
    private List<StrategyVersionId> wayTo(StrategyVersionId version, Actor actor) {
        List<StrategyVersionId> way = new ArrayList<>();
        for (Optional<StrategyVersionId> it = Optional.of(version);
                it.isPresent();
                it = strategies.basedOn(it.get(), actor)) {
            way.add(0, it.get());
        }
        return way;
    }
}
