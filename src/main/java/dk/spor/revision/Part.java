package dk.spor.revision;

import dk.spor.strategy.StrategyVersionId;
import java.util.UUID;

/** The title, a track or a paragraph of a revised draft, also one that is gone from it. */
record Part(StrategyVersionId version, UUID id) {}
