package dk.spor.revision;

import dk.spor.consultation.ConsultationId;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.PointId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplementary theme as the secretariat gathered it.
 *
 * @param decision null while nothing is decided
 * @param reason why it does not become a track, else empty
 * @param track that it became, or that it stands under; null otherwise
 * @param points that propose or support it, also those that have ended
 */
public record GatheredTheme(
        ThemeId id,
        ConsultationId consultation,
        String name,
        @Nullable ThemeDecision decision,
        String reason,
        @Nullable TrackId track,
        List<PointId> points) {}
