package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites one person to a place: beside those who have it, or instead of one of them. */
@Component
public class FillPlace {

    private final Scope scope;
    private final EndMandate endMandate;
    private final Invitation invitation;

    FillPlace(Scope scope, EndMandate endMandate, Invitation invitation) {
        this.scope = scope;
        this.endMandate = endMandate;
        this.invitation = invitation;
    }

    /** Invites somebody to act in this role beside the others. */
    @Transactional
    public Outcome<String> add(String name, String email, OrganisationId organisation, Role role, Actor actor) {
        return fill(name, email, Place.of(organisation, role), actor);
    }

    /** Invites somebody to take the place of the one who has it. */
    @Transactional
    public Outcome<String> replace(RosterEntry entry, String name, String email, Actor actor) {
        if (email.strip().equalsIgnoreCase(entry.email())) {
            return Outcome.refused(Refusal.of("identity.mandate.same").at("email"));
        }
        List<Refusal> refusals = endMandate.refusals(entry, actor);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Outcome<String> added = fill(name, email, entry.place(), actor);
        if (added instanceof Outcome.Done<String>) {
            endMandate.end(entry, actor);
        }
        return added;
    }

    private Outcome<String> fill(String name, String email, Place place, Actor actor) {
        if (!scope.includes(actor, place.organisation(), place.role())) {
            throw new NotFound();
        }
        return Invitee.typed(name, email, place)
                .fold(
                        invitee -> {
                            invitation.send(invitee, actor.by());
                            return Outcome.done(invitee.name());
                        },
                        Outcome::refused);
    }
}
