package dk.spor.team.web;

import dk.spor.team.Team;
import dk.spor.ui.Choice;
import dk.spor.ui.Errors;
import dk.spor.ui.Page;
import dk.spor.ui.View;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts somebody else in the co-ordinator's place.
 *
 * @param colleagues those on the team who can take over
 */
public record HandoverPage(Team team, List<Choice> colleagues, HandoverForm form, Errors errors) implements Page {

    public List<Choice> successors(View view) {
        return Stream.concat(
                        colleagues.stream(), Stream.of(Choice.of(HandoverForm.NEW, view.text("team.handover.new"))))
                .toList();
    }

    @Override
    public int status() {
        return errors.status();
    }
}
