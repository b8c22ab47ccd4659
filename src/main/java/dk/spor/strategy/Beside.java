package dk.spor.strategy;

import dk.spor.rendering.RichText;

/**
 * Something that somebody has said of a part of a draft.
 *
 * @param label who says it: "VIB-3, Viborg"
 * @param href where it is treated
 * @param answer what it was answered, in a few words; blank when that is all open
 */
public record Beside(String label, String href, RichText text, String answer) {}
