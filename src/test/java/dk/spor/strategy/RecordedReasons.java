package dk.spor.strategy;

import dk.spor.identity.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Reasons that a test gives for the changes of its own versions, for everybody to read. */
@Component
public class RecordedReasons implements ChangeReasons {

    private final Map<StrategyVersionId, Map<UUID, List<ChangeReason>>> reasons = new ConcurrentHashMap<>();

    public void give(StrategyVersionId version, UUID part, ChangeReason reason) {
        reasons.computeIfAbsent(version, it -> new ConcurrentHashMap<>()).put(part, List.of(reason));
    }

    @Override
    public Map<UUID, List<ChangeReason>> reasons(StrategyVersionId version, Locale language, Actor actor) {
        return reasons.getOrDefault(version, Map.of());
    }
}
