package dk.spor.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends somebody a new invitation; the links sent before it end. */
@Component
public class ResendInvitation {

    private final Invitation invitation;

    ResendInvitation(Invitation invitation) {
        this.invitation = invitation;
    }

    @Transactional
    public void resend(RosterEntry entry) {
        invitation.mailTo(entry.person(), entry.email(), entry.organisation(), entry.role());
    }
}
