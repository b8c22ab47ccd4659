package dk.spor.consultation;

import dk.spor.identity.TaskId;
import dk.spor.shared.Subject;
import java.util.UUID;

/** Identity of a consultation. */
public record ConsultationId(UUID value) {

    /** Answering it, as the task for which a consultee lets people in. */
    public TaskId task() {
        return new TaskId(value);
    }

    /** How facts name the consultation that they are about. */
    public Subject subject() {
        return new Subject("consultation", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
