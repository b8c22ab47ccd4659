package dk.spor.response;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An input with all that it has said.
 *
 * @param current what it says; null when it has been removed
 * @param past what it said before, the newest first
 */
public record InputHistory(InputId id, @Nullable DraftInput current, List<InputRevision> past) {

    /** To be named when something is restored, so that nobody's text is written over unseen; 0 once it is removed. */
    public int revision() {
        return current == null ? 0 : current.revision();
    }

    Optional<InputRevision> revision(long number) {
        return past.stream().filter(it -> it.number() == number).findFirst();
    }
}
