package dk.spor.strategy.web;

import dk.spor.strategy.StrategyText;
import dk.spor.ui.PublicPage;

/** A version of a strategy to read. */
public record VersionPage(StrategyText text) implements PublicPage {}
