package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions that other rooms ask about responses. */
public interface Responses {

    /**
     * The current versions that this actor may read now, by municipality in Danish order: for the secretariat those
     * that are no longer sealed, for a municipality its own.
     */
    List<SubmittedResponse> readable(ConsultationId consultation, Actor actor);

    /** The same without their texts. */
    List<ReceivedResponse> standing(ConsultationId consultation, Actor actor);

    /** Whose they are, in that order. */
    List<Organisation> answered(ConsultationId consultation, Actor actor);

    /** Which of these they are, in that order. */
    List<Organisation> answered(ConsultationId consultation, Collection<OrganisationId> among, Actor actor);

    /** Which of these they are, in no order. */
    Set<OrganisationId> among(ConsultationId consultation, Collection<OrganisationId> municipalities, Actor actor);

    /**
     * Those that are in the open: once the consultation has been concluded, for everybody, apart from one that is sealed
     * still; before that for the secretariat, as {@link #standing}.
     */
    List<ReceivedResponse> inTheOpen(ConsultationId consultation, Actor actor);

    /** When each was received, sealed or not, by municipality; for those who may see the status board, else empty. */
    Map<OrganisationId, Instant> received(ConsultationId consultation, Actor actor);
}
