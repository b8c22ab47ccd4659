package dk.spor.consultation.web;

import dk.spor.strategy.StrategyText;

/** The step of the set-up that leads to the editor of the draft strategy. */
public record SetupDraftPage(SetupFrame frame, StrategyText draft) implements SetupPage {}
