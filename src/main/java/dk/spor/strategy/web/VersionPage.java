package dk.spor.strategy.web;

import dk.spor.strategy.StrategyText;
import dk.spor.ui.PublicPage;
import org.jspecify.annotations.Nullable;

/**
 * A version of a strategy to read.
 *
 * @param changes where to read what was changed; null when there is no other version to compare with
 */
public record VersionPage(StrategyText text, @Nullable String changes) implements PublicPage {}
