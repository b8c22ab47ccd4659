package dk.spor.consultation.web;

import dk.spor.consultation.Seen;
import dk.spor.organisation.OrganisationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be asked, as ticked.
 *
 * @param seen who was ticked when the form was made
 */
public record SetupConsulteesForm(
        @Nullable List<UUID> consultees, @Nullable String seen) {

    static SetupConsulteesForm of(Set<OrganisationId> stored) {
        return new SetupConsulteesForm(
                stored.stream().map(OrganisationId::value).toList(),
                Seen.of(stored).mark());
    }

    SetupConsulteesForm over(Set<OrganisationId> stored) {
        return new SetupConsulteesForm(consultees, Seen.of(stored).mark());
    }

    Set<OrganisationId> ticked() {
        return consultees == null
                ? Set.of()
                : consultees.stream().map(OrganisationId::new).collect(Collectors.toSet());
    }

    public boolean isTicked(OrganisationId organisation) {
        return ticked().contains(organisation);
    }
}
