package dk.spor.response;

import dk.spor.rendering.PageMeasure;
import dk.spor.strategy.StrategyText;

/**
 * A revision of a draft, and the PDF that was made of it before the transaction that submits it.
 *
 * @param strategy the text that it was written to
 */
@SuppressWarnings("ArrayRecordComponent") // carried through, never compared
record Rendered(Draft draft, StrategyText strategy, PageMeasure measure, byte[] pdf) {}
