package dk.spor.consultation;

import dk.spor.organisation.OrganisationId;
import java.util.Set;

/** Knows who has answered a consultation, so that the others can be reminded. */
public interface AnsweredSource {

    Set<OrganisationId> answered(ConsultationId consultation);
}
