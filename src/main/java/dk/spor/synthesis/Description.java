package dk.spor.synthesis;

import java.util.List;

/**
 * What a piece is about, and what is known of that.
 *
 * @param now what counts
 * @param submitted what the municipality has said of the input that the piece stands in
 * @param asSubmitted whether that is what counts
 * @param history what the secretariat has said, the newest first
 * @param seen the newest step of that; 0 for none
 */
public record Description(About now, About submitted, boolean asSubmitted, List<AboutEvent> history, long seen) {}
