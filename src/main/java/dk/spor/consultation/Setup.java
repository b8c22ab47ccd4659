package dk.spor.consultation;

import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Deadline;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Set;

/**
 * What the secretariat writes: a consultation that has not been sent out, or the correction of one that has.
 *
 * @param deadline the general one, extensions included
 * @param material the one that is being written
 * @param consultees who is asked, or in a draft is to be
 * @param added who is to be asked besides when the correction is published; none in a draft
 * @param letter the one that was written, else the proposal
 * @param refusals why it can't be sent out yet
 */
public record Setup(
        ConsultationId id,
        String slug,
        Organisation association,
        ConsultationStatus status,
        Period period,
        Deadline deadline,
        Rules rules,
        Material material,
        Set<OrganisationId> consultees,
        Set<OrganisationId> added,
        String letter,
        List<Refusal> refusals) {

    /** Whether it has been sent out, and only its material is changed. */
    public boolean isCorrection() {
        return status != ConsultationStatus.DRAFT;
    }
}
