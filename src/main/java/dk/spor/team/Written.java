package dk.spor.team;

import dk.spor.identity.PersonId;
import java.time.Instant;

/** That somebody has written about a topic, and when last; no word of what. */
public record Written(Topic topic, PersonId by, Instant at) {}
