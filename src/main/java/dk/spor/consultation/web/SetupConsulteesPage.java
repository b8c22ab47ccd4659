package dk.spor.consultation.web;

import dk.spor.organisation.Organisation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The step of the set-up on which the consultees are chosen.
 *
 * @param asked who has been asked already and stays; none in a draft
 * @param members of the association on the day of the opening
 * @param others every other municipality; both without those who have been asked
 */
public record SetupConsulteesPage(
        SetupFrame frame,
        SetupConsulteesForm form,
        List<Organisation> asked,
        List<Organisation> members,
        List<Organisation> others)
        implements SetupPage {

    /** "Favrskov, Hedensted, …, Aarhus". */
    public String namesOfAsked() {
        return asked.stream().map(Organisation::shortName).collect(Collectors.joining(", "));
    }

    /** Whether somebody outside the association is asked, so that the list of others is shown open. */
    public boolean asksOthers() {
        return others.stream().anyMatch(it -> form.isTicked(it.id()));
    }
}
