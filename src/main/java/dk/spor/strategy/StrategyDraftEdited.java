package dk.spor.strategy;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody changed the text of a draft.
 *
 * @param part the track or paragraph that was added, changed, moved or removed; the version itself for its title
 */
public record StrategyDraftEdited(By by, Instant at, StrategyVersionId version, UUID part) implements Fact {

    @Override
    public Subject about() {
        return version.subject();
    }
}
