package dk.spor.revision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track with its paragraphs, or the preface.
 *
 * @param part the track itself; null for the preface
 * @param colour the class of its colour
 */
public record TrackCard(@Nullable PartCard part, String colour, List<PartCard> paragraphs) {}
