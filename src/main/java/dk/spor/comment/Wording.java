package dk.spor.comment;

import java.time.Instant;

/** How something was said, and since when. */
public record Wording(String text, Instant at) {}
