package dk.spor.strategy;

import dk.spor.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a draft as it stands, for those who edit it.
 *
 * @param revision counts its changes, so that nobody overwrites what they have not seen
 * @param changedBy null when the system wrote it
 */
public record ParagraphDraft(
        ParagraphId id,
        WrittenParagraph written,
        int revision,
        Instant changedAt,
        @Nullable PersonId changedBy) {}
