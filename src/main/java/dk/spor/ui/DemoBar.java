package dk.spor.ui;

import java.time.Instant;

/**
 * The band above every page of the demo, which says that it is one and what its clock shows.
 *
 * @param now business time
 */
public record DemoBar(Instant now) {}
