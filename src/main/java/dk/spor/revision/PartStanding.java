package dk.spor.revision;

import dk.spor.rendering.RichText;

/**
 * How a track or a paragraph stands in one version.
 *
 * @param number "2" of a track, "2.3" of a paragraph
 * @param title of the track itself, or of the one that the paragraph stands in; empty in the preface
 * @param text of a paragraph; empty for a track
 */
public record PartStanding(String number, String title, RichText text) {}
