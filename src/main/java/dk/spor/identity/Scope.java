package dk.spor.identity;

import dk.spor.organisation.Member;
import dk.spor.organisation.Organisation;
import dk.spor.organisation.OrganisationId;
import dk.spor.organisation.OrganisationKind;
import dk.spor.organisation.Organisations;
import dk.spor.shared.Copenhagen;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whose people somebody looks after: an administrator those of the association and its members, a co-ordinator the
 * deputies, contributors, approvers and readers of the own municipality.
 */
@Component
class Scope {

    private static final Set<Role> OF_MUNICIPALITIES =
            EnumSet.of(Role.COORDINATOR, Role.DEPUTY, Role.CONTRIBUTOR, Role.APPROVER, Role.READER);
    private static final Set<Role> OF_A_COORDINATOR =
            EnumSet.of(Role.DEPUTY, Role.CONTRIBUTOR, Role.APPROVER, Role.READER);

    private final Organisations organisations;
    private final Clock clock;

    Scope(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The organisations, the association first, then Danish alphabetical order; empty for those who look after nobody. */
    List<Organisation> organisations(Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !(actor.isAdministrator() || actor.role() == Role.COORDINATOR)) {
            return List.of();
        }
        return Stream.concat(
                        organisations.find(own).stream(),
                        organisations.membersOf(own, Copenhagen.day(clock.instant())).stream()
                                .map(Member::organisation))
                .toList();
    }

    boolean includes(Actor actor, OrganisationId organisation, Role role) {
        return covers(actor, role)
                && organisations(actor).stream().anyMatch(it -> it.id().equals(organisation));
    }

    /** Whether people in this role are theirs to change, where the organisation is. */
    static boolean covers(Actor actor, Role role) {
        return actor.isAdministrator() || OF_A_COORDINATOR.contains(role);
    }

    /** Whether an organisation of this kind has people in this role. */
    static boolean fits(Role role, OrganisationKind kind) {
        return OF_MUNICIPALITIES.contains(role) == (kind == OrganisationKind.MUNICIPALITY);
    }
}
