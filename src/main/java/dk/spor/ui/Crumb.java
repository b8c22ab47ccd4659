package dk.spor.ui;

/** A page above this one. */
public record Crumb(String label, String href) {}
