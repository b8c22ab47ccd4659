package dk.spor.revision;

import dk.spor.identity.Actor;
import dk.spor.shared.Refusal;
import dk.spor.strategy.FreezeGuard;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.VersionKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets no revised draft be frozen while one of its changes has no reason. */
@Component
class ChangesWithoutReason implements FreezeGuard {

    private final Strategies strategies;
    private final ChangesOfRevision changes;

    ChangesWithoutReason(Strategies strategies, ChangesOfRevision changes) {
        this.strategies = strategies;
        this.changes = changes;
    }

    @Override
    public List<Refusal> refusals(StrategyText draft, Actor actor) {
        if (draft.kind() != VersionKind.REVISED_DRAFT) {
            return List.of();
        }
        Optional<StrategyText> base =
                strategies.basedOn(draft.id(), actor).flatMap(it -> strategies.version(it, actor));
        List<Change> all = changes.between(base.orElseThrow(), draft, List.of(draft.id()), "", actor);
        if (all.isEmpty()) {
            return List.of(Refusal.of("revision.refusal.nothingChanged"));
        }
        return all.stream()
                .filter(it -> !it.isExplained())
                .map(it -> it.refusal(draft))
                .toList();
    }
}
