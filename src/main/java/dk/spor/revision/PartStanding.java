package dk.spor.revision;

import dk.spor.rendering.RichText;

/**
 * How the title, a track or a paragraph stands in one version.
 *
 * @param number "2" of a track, "2.3" of a paragraph; empty for the strategy
 * @param title of the strategy or the track itself, or of the one that the paragraph stands in; empty in the preface
 * @param text of a paragraph, else empty
 */
public record PartStanding(String number, String title, RichText text) {

    /** The words of a part of this kind: its text, or its title. */
    String said(PartKind type) {
        return type == PartKind.PARAGRAPH ? text.text() : title;
    }

    /** Number of the strategy or the track itself, or of the one that the paragraph stands in. */
    public String track() {
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, dot);
    }

    /** Whether it is a paragraph that stands in no track. */
    public boolean isInPreface() {
        return track().equals("0");
    }
}
