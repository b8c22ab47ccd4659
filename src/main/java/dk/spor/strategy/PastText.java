package dk.spor.strategy;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text of a paragraph that does not stand.
 *
 * @param writtenBy null when the system wrote it
 * @param other who replaced or removed it; of one that was not chosen, whose text stood
 * @param at when it was replaced, removed or refused
 */
public record PastText(
        Fate fate,
        ParagraphKind kind,
        RichText text,
        @Nullable PersonId writtenBy,
        Instant writtenAt,
        @Nullable PersonId other,
        Instant at) {

    /** Why a text does not stand. */
    public enum Fate {
        REPLACED,
        /** Somebody else had saved the paragraph meanwhile. */
        NOT_CHOSEN,
        REMOVED
    }
}
