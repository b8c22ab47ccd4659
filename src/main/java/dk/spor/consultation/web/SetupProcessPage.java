package dk.spor.consultation.web;

/** The step of the set-up that says when what happens. */
public record SetupProcessPage(SetupFrame frame, SetupProcessForm form) implements SetupPage {}
