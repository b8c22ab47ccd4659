package dk.spor.team.web;

import dk.spor.team.Team;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import java.util.List;

/**
 * Invites a colleague to the response.
 *
 * @param roles to choose from
 */
public record MemberPage(Team team, List<Choice> roles, String role, String name, String email, Errors errors)
        implements Page {

    @Override
    public int status() {
        return errors.status();
    }
}
