package dk.spor.synthesis;

import dk.spor.organisation.Organisation;
import dk.spor.response.SubmittedInput;
import dk.spor.strategy.StrategyText;

/**
 * An input with the municipality it comes from.
 *
 * @param writtenTo the text consulted on when it was submitted, whose numbers it goes by
 */
public record ReportedInput(Organisation from, StrategyText writtenTo, SubmittedInput input) {}
