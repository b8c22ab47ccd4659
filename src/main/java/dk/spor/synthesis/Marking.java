package dk.spor.synthesis;

import dk.spor.response.VersionId;

/**
 * What somebody has marked in an input.
 *
 * @param version that they saw it in
 * @param number of the input
 * @param starts in UTF-16 units of the body, from 0
 * @param ends the unit after the last
 */
public record Marking(VersionId version, int number, int starts, int ends) {}
