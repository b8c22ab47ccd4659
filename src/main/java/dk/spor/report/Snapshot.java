package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A locked report.
 *
 * @param number of it within its consultation, from 1
 * @param why it was locked although provisional responses were open; empty when none was
 */
public record Snapshot(UUID id, ConsultationId consultation, int number, Instant lockedAt, PersonId by, String why) {}
