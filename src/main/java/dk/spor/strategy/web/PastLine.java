package dk.spor.strategy.web;

import dk.spor.rendering.RichText;
import java.time.Instant;

/**
 * A text of a paragraph that does not stand, as it is told.
 *
 * @param words key of the sentence that says why, which takes the name of the other
 * @param by the name of who wrote it; empty when nobody is known
 * @param other the name of who replaced or removed it, or whose text stood; empty when nobody is known
 */
public record PastLine(String words, String by, Instant writtenAt, String other, Instant at, RichText text) {}
