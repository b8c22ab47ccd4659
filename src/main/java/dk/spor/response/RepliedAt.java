package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import java.util.Optional;

/** Where a municipality reads what it was answered; asked by the pages of its response, told by the room that answers. */
public interface RepliedAt {

    /** The address of the page; empty until there is one that the actor may read. */
    Optional<String> address(ConsultationId consultation, Organisation municipality, Actor actor);
}
