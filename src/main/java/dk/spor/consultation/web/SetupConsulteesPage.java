package dk.spor.consultation.web;

import dk.spor.organisation.Organisation;
import java.util.List;

/**
 * The step of the set-up on which the consultees are chosen.
 *
 * @param members of the association on the day of the opening
 * @param others every other municipality
 */
public record SetupConsulteesPage(
        SetupFrame frame, SetupConsulteesForm form, List<Organisation> members, List<Organisation> others)
        implements SetupPage {

    /** Whether somebody outside the association is asked, so that the list of others is shown open. */
    public boolean asksOthers() {
        return others.stream().anyMatch(it -> form.isTicked(it.id()));
    }
}
