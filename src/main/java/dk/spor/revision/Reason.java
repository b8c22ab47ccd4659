package dk.spor.revision;

import dk.spor.identity.PersonId;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.AnsweredPoint;
import dk.spor.synthesis.PointId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a part was changed.
 *
 * @param version the revised draft in which it was given
 * @param point the one that the change answers; null when it is editorial
 * @param answered the same with its answer; null also when the reader may not read it
 * @param text of an editorial reason, else empty
 * @param by who gave it; null when nobody is known
 * @param holds whether it still does: a point that has ended explains nothing while the draft is being written
 */
public record Reason(
        StrategyVersionId version,
        @Nullable PointId point,
        @Nullable AnsweredPoint answered,
        String text,
        @Nullable PersonId by,
        Instant at,
        boolean holds) {

    public ReasonKind kind() {
        return point == null ? ReasonKind.EDITORIAL : ReasonKind.POINT;
    }
}
