package dk.spor.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in a thread.
 *
 * @param by what they are called; empty for somebody who is gone
 * @param own whether whoever reads it said it, and may change it
 * @param now how it stands; null when it was taken back
 * @param earlier how it stood before, the latest first; empty when it was taken back
 * @param takenBack when it was, if it was
 */
public record Remark(
        RemarkId id,
        String by,
        boolean own,
        Instant at,
        @Nullable Wording now,
        List<Wording> earlier,
        @Nullable Instant takenBack) {

    public boolean isReworded() {
        return !earlier.isEmpty();
    }
}
