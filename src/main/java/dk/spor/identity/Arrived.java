package dk.spor.identity;

/** Somebody has shown who they are, and wanted to go somewhere. */
public record Arrived(PersonId person, String back) {}
