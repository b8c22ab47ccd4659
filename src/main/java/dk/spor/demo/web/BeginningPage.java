package dk.spor.demo.web;

import dk.spor.ui.Page;

/** Asks before everything that has been done in the demo is removed. */
public record BeginningPage() implements Page {}
