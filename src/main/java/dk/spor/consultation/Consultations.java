package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions that other rooms ask about consultations. */
public interface Consultations {

    /** The one with this slug: from its publication for everybody, before it for the association's secretariat. */
    Optional<ConsultationSummary> find(String slug, Actor actor);

    /** The same by identity. */
    Optional<ConsultationSummary> find(ConsultationId id, Actor actor);

    /** What it says about itself, for those who may see it. */
    Optional<MaterialTexts> texts(ConsultationId id, Actor actor);

    /** Those that the actor may see, the nearest deadline first, ended ones last. */
    List<ConsultationSummary> visibleTo(Actor actor);

    /** Who is asked, in Danish alphabetical order. The list is as public as the consultation. */
    List<Organisation> consultees(ConsultationId id, Actor actor);

    /** What holds for this consultee; empty when it isn't asked. */
    Optional<Terms> terms(ConsultationId id, OrganisationId consultee);

    /** What holds for each consultee, by consultee. */
    Map<OrganisationId, Terms> terms(ConsultationId id);

    /** The consultees whose answers are kept from the secretariat at this instant. */
    Set<OrganisationId> sealed(ConsultationSummary consultation, Instant now);

    /** What holds for this consultee in each consultation that asks it. */
    Map<ConsultationId, Terms> terms(OrganisationId consultee);

    /**
     * The same for one, read under a lock that lasts to the end of the caller's transaction: an extension or a step of the
     * consultation waits for it, other submissions don't.
     */
    Optional<Terms> termsUnderLock(ConsultationId id, OrganisationId consultee);
}
