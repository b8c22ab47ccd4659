package dk.spor.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said about some words of a text.
 *
 * @param settledBy who resolved it or opened it again last; null when nobody has
 * @param remarks the first is what it began with
 */
public record CommentThread(
        ThreadId id,
        Anchor anchor,
        ThreadState state,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        List<Remark> remarks) {

    public boolean isResolved() {
        return state == ThreadState.RESOLVED;
    }
}
