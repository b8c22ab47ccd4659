package dk.spor.revision;

import dk.spor.consultation.ConsultationScene;
import dk.spor.strategy.StrategyVersionId;
import dk.spor.synthesis.PointId;
import java.util.UUID;

/**
 * A revised draft in which something can be pointed at.
 *
 * @param version the revised draft
 * @param part a paragraph that was changed because of the point
 * @param theme that has been gathered, with one proposal
 */
public record RevisedThings(
        ConsultationScene consultation, StrategyVersionId version, UUID part, PointId point, ThemeId theme) {}
