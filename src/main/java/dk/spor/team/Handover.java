package dk.spor.team;

import java.time.Instant;

/** That one co-ordinator followed another. */
public record Handover(String former, String successor, Instant at, String note) {}
