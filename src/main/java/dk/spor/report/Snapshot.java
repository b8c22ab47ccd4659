package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A locked report.
 *
 * @param number of it within its consultation, from 1
 * @param revised the newest frozen revised draft at that time; null when there was none
 * @param why it was locked although provisional responses were open, or documents not read in full; empty when none was
 */
public record Snapshot(
        UUID id,
        ConsultationId consultation,
        int number,
        Instant lockedAt,
        PersonId by,
        @Nullable StrategyVersionId revised,
        String why) {}
