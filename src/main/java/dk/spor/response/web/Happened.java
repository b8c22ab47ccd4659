package dk.spor.response.web;

import dk.spor.response.StepTaken;

/**
 * A step in the list of what has happened.
 *
 * @param by name of who took it
 */
public record Happened(StepTaken step, String by) {}
