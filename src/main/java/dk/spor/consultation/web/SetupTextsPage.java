package dk.spor.consultation.web;

/** The first step of the set-up: what it is about, and why. */
public record SetupTextsPage(SetupFrame frame, SetupTextsForm form) implements SetupPage {}
