package dk.spor.identity;

import dk.spor.shared.Outcome;
import org.springframework.stereotype.Component;

/** {@link InvitationDesk} by the same verb that the page uses. */
@Component
class OwnInvitationDesk implements InvitationDesk {

    private final InvitePeople invite;

    OwnInvitationDesk(InvitePeople invite) {
        this.invite = invite;
    }

    @Override
    public Outcome<Integer> invite(String lines, Actor administrator) {
        InvitePeople.Result result = invite.invite(administrator, lines, false);
        return result.wrong().isEmpty() ? Outcome.done(result.sent()) : Outcome.refused(result.wrong());
    }
}
