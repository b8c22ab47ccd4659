package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.identity.Role;
import dk.spor.organisation.OrganisationId;

/** Who may do what with a consultation. */
final class ConsultationPolicy {

    /** What can be done with a consultation. */
    enum Deed {
        READ_PUBLISHED,
        READ_DRAFT,
        SET_UP,
        PUBLISH,
        CORRECT,
        EXTEND,
        OPEN_DOOR,
        START_PROCESSING,
        OPEN_SEAL,
        WITHDRAW
    }

    private ConsultationPolicy() {}

    static boolean allows(Deed deed, OrganisationId association, Actor actor) {
        return switch (deed) {
            case READ_PUBLISHED -> true;
            case READ_DRAFT, SET_UP, PUBLISH, CORRECT, EXTEND, OPEN_DOOR, START_PROCESSING ->
                actor.isSecretariatOf(association);
            case OPEN_SEAL, WITHDRAW -> actor.isSecretariatOf(association) && actor.role() == Role.SECRETARIAT_LEAD;
        };
    }
}
