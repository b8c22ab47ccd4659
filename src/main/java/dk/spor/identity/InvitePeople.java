package dk.spor.identity;

import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites many people at once from pasted lines; for administrators, and nothing is found by others. */
@Component
public class InvitePeople {

    private static final int MOST_LINES = 500;

    private final Scope scope;
    private final RoleWords roles;
    private final Invitation invitation;

    InvitePeople(Scope scope, RoleWords roles, Invitation invitation) {
        this.scope = scope;
        this.roles = roles;
        this.invitation = invitation;
    }

    /**
     * What came of it.
     *
     * @param sent how many were invited
     * @param right how many lines are right, sent or not
     * @param rest the lines that are still to be sent
     * @param wrong what is wrong with them
     */
    public record Result(int sent, int right, String rest, List<Refusal> wrong) {}

    /** @param evenSome whether to invite those whose lines are right although others are wrong */
    @Transactional
    public Result invite(Actor actor, String typed, boolean evenSome) {
        if (!actor.isAdministrator()) {
            throw new NotFound();
        }
        InvitationLines lines = InvitationLines.read(typed, scope.organisations(actor), roles);
        int right = lines.right().size();
        if (right + lines.wrong().size() == 0) {
            return new Result(
                    0, 0, typed, List.of(Refusal.of("identity.lines.none").at("lines")));
        }
        if (right > MOST_LINES) {
            return new Result(
                    0,
                    0,
                    typed,
                    List.of(Refusal.of("identity.lines.many", MOST_LINES).at("lines")));
        }
        if (!lines.wrong().isEmpty() && !evenSome) {
            return new Result(0, right, typed, lines.wrong());
        }
        lines.right().forEach(it -> invitation.send(it, actor.by()));
        return new Result(right, right, lines.toMend(), lines.wrong());
    }
}
