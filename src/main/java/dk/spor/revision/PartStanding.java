package dk.spor.revision;

import dk.spor.rendering.RichText;

/**
 * How a track or a paragraph stands in one version.
 *
 * @param number "2" of a track, "2.3" of a paragraph
 * @param title of the track itself, or of the one that the paragraph stands in; empty in the preface
 * @param text of a paragraph; empty for a track
 */
public record PartStanding(String number, String title, RichText text) {

    /** Number of the track itself, or of the one that the paragraph stands in. */
    public String track() {
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, dot);
    }

    /** Whether it is a paragraph that stands in no track. */
    public boolean isInPreface() {
        return track().equals("0");
    }
}
