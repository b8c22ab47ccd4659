package dk.spor.comment;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** Somebody took an own remark back. */
public record CommentTakenBack(By by, Instant at, ThreadId thread, RemarkId remark) implements Fact {

    @Override
    public Subject about() {
        return new Subject("thread", thread.value());
    }
}
