package dk.spor.identity;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        if (!scope.includes(actor, organisation, role)) {
            throw new NotFound();
        }
        Optional<EmailAddress> address = EmailAddress.read(email);
        List<Refusal> wrong = new ArrayList<>();
        if (!PersonName.isRight(name)) {
            wrong.add(PersonName.WRONG.at("name"));
        }
        if (address.isEmpty()) {
            wrong.add(EmailAddress.WRONG.at("email"));
        }
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        invitation.send(new Invitee(name.strip(), address.orElseThrow(), organisation, role), actor.by());
        return Outcome.done(name.strip());
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
        Outcome<String> added = add(name, email, entry.organisation(), entry.role(), actor);
        if (added instanceof Outcome.Done<String>) {
            endMandate.end(entry, actor);
        }
        return added;
    }
}
