package dk.spor.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who there is: the questions that other rooms ask. Public knowledge, so no actor is needed. */
public interface Organisations {

    Optional<Organisation> find(OrganisationId id);

    /** The one with this name or short name, whatever its case; how the secretariat names it in a pasted list. */
    Optional<Organisation> named(String name);

    /** Those with these ids, by id. */
    Map<OrganisationId, Organisation> all(Collection<OrganisationId> ids);

    /** All of a kind, in Danish alphabetical order. */
    List<Organisation> ofKind(OrganisationKind kind);

    /** The members of an association on a day, in Danish alphabetical order (Aarhus last). */
    List<Member> membersOf(OrganisationId association, LocalDate day);

    /** The associations that a municipality is a member of on a day. */
    List<Organisation> associationsOf(OrganisationId municipality, LocalDate day);
}
