package dk.spor.strategy;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version without its text: whose it is, and whether it can still be written.
 *
 * @param basedOn the version that it was copied from; null when it was written from nothing
 */
record VersionRow(
        StrategyVersionId id,
        StrategyId strategy,
        OrganisationId association,
        VersionKind kind,
        int number,
        String title,
        @Nullable Instant frozenAt,
        @Nullable StrategyVersionId basedOn) {

    /** As others see it. */
    StrategyVersion version() {
        return new StrategyVersion(id, strategy, title, kind, number, frozenAt);
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    boolean mayBeWrittenBy(Actor actor) {
        return actor.isSecretariatOf(association);
    }

    boolean mayBeReadBy(Actor actor) {
        return isFrozen() || mayBeWrittenBy(actor);
    }
}
