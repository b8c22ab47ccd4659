package dk.spor.identity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends somebody a new invitation; those sent before it to the same mandate end. */
@Component
public class ResendInvitation {

    private final Invitation invitation;

    ResendInvitation(Invitation invitation) {
        this.invitation = invitation;
    }

    @Transactional
    public void resend(RosterEntry entry) {
        invitation.mailTo(entry.person(), entry.email(), entry.place());
    }
}
