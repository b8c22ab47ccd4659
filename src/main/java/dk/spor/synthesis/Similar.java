package dk.spor.synthesis;

import java.util.List;

/**
 * A point that says something like another one.
 *
 * @param likeness from 0, nothing in common, to 1, the same words
 * @param sharedWords as they are written, those that say most first; "supercykelstier/cykelruter" where the texts share
 *     a part of a compound
 * @param sameParagraph whether both are about one paragraph of the draft
 */
public record Similar(AnsweredPoint other, double likeness, List<String> sharedWords, boolean sameParagraph) {}
