package dk.spor.consultation;

import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A part of a consultation that is being set up, or of a correction, has been changed. */
public record ConsultationEdited(ConsultationId consultation, Part part, By by, Instant at) implements Fact {

    /** What can be changed by itself. */
    public enum Part {
        TEXTS,
        DRAFT,
        CONSULTEES,
        PERIOD,
        RULES,
        CONTACT,
        PROCESS,
        LETTER
    }

    @Override
    public Subject about() {
        return consultation.subject();
    }
}
