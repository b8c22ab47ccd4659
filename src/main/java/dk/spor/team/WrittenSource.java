package dk.spor.team;

import dk.spor.consultation.ConsultationId;
import dk.spor.organisation.OrganisationId;
import java.util.List;

/** Knows what has been written in a draft; the room that has the drafts implements it. */
public interface WrittenSource {

    /** One for each input of the municipality's draft; asked once it is known that the one who asks may read it. */
    List<Written> written(ConsultationId consultation, OrganisationId municipality);
}
