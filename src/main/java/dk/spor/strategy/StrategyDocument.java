package dk.spor.strategy;

import dk.spor.rendering.Block;
import java.util.List;
import java.util.Locale;

/** A strategy's text as part of a document. */
public interface StrategyDocument {

    /**
     * The preface, and each track as a section; paragraphs carry their numbers, so that they can be cited from paper.
     *
     * @param language of the words that the product adds; the text itself stays as it was written
     */
    List<Block> body(StrategyText text, Locale language);
}
