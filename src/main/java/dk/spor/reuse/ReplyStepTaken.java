package dk.spor.reuse;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A standard reply has got a new version. */
public record ReplyStepTaken(By by, Instant at, ReplyId reply, int number, ReplyStep step) implements Fact {

    @Override
    public Subject about() {
        return new Subject("standard_reply", reply.value());
    }
}
