package dk.spor.consultation;

import dk.spor.shared.Subject;
import java.util.UUID;

/** Identity of a consultation. */
public record ConsultationId(UUID value) {

    /** How facts name the consultation that they are about. */
    public Subject subject() {
        return new Subject("consultation", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
