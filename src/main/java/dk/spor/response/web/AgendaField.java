package dk.spor.response.web;

import dk.spor.rendering.RichText;
import dk.spor.response.AgendaHeading;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the agenda item with the text to be written on.
 *
 * @param seen the mark of what is stored
 * @param theirs what somebody else has saved since the form was opened; null unless it is another text
 */
public record AgendaField(
        AgendaHeading heading,
        RichText text,
        String seen,
        @Nullable RichText theirs) {}
