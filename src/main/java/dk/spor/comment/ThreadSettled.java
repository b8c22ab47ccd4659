package dk.spor.comment;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A thread was resolved or opened again. */
public record ThreadSettled(By by, Instant at, ThreadId thread, ThreadState state) implements Fact {

    @Override
    public Subject about() {
        return new Subject("thread", thread.value());
    }
}
