package dk.spor.comment;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** Somebody said an own remark in other words. */
public record CommentReworded(By by, Instant at, ThreadId thread, RemarkId remark) implements Fact {

    @Override
    public Subject about() {
        return new Subject("thread", thread.value());
    }
}
