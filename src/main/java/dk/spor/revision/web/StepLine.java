package dk.spor.revision.web;

import java.time.Instant;

/**
 * Something that was done, as it is told.
 *
 * @param text key of the sentence, which takes the name of who did it and what it was about
 * @param by the name of who did it
 * @param what the label of a point, or the words of a reason
 */
public record StepLine(String text, String by, String what, Instant at) {}
