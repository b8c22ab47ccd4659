package dk.spor.team.web;

import dk.spor.team.AssignmentCard;
import dk.spor.team.Team;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;

/**
 * One part that was handed out, and what can be done about it.
 *
 * @param reason why it is given back, as typed
 */
public record AssignmentPage(Team team, AssignmentCard assignment, String reason, Errors errors) implements Page {

    public String address() {
        return team.address() + "/assignments/" + assignment.id();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
