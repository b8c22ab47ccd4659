package dk.spor.strategy;

import dk.spor.rendering.RichText;

/**
 * A piece of a strategy's text that can be pointed at.
 *
 * @param number as readers cite it: "2.3", the third paragraph of track 2; "0.1" in the preface
 */
public record Paragraph(ParagraphId id, String number, ParagraphKind kind, RichText text) {

    /** The fragment of its address: "afsnit-2-3". */
    public String anchor() {
        return "afsnit-" + number.replace('.', '-');
    }
}
