package dk.spor.synthesis.web;

import org.jspecify.annotations.Nullable;

/**
 * The points beside one in the list, by their labels.
 *
 * @param previous null at the beginning
 * @param next null at the end
 */
public record Neighbours(
        @Nullable String previous, @Nullable String next) {}
