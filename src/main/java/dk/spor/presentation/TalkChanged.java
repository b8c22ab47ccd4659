package dk.spor.presentation;

import dk.spor.consultation.ConsultationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** The secretariat added, edited, moved or removed a talk. */
public record TalkChanged(By by, Instant at, ConsultationId consultation, TalkId talk, Change change) implements Fact {

    /** What was done with it. */
    public enum Change {
        ADDED,
        EDITED,
        MOVED,
        REMOVED
    }

    @Override
    public Subject about() {
        return new Subject("talk", talk.value());
    }
}
