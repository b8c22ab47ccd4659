package dk.spor.response.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.response.VersionChanges;
import dk.spor.strategy.StrategyText;
import dk.spor.ui.Page;
import java.util.List;

/**
 * "Hvad er ændret": a version beside the one before it.
 *
 * @param address of the response
 * @param municipality whose it is, for the secretariat; empty when it is the reader's own
 */
public record VersionChangesPage(
        ConsultationSummary consultation,
        String address,
        String municipality,
        VersionChanges changes,
        List<ChangeCard> inputs)
        implements Page {

    static VersionChangesPage of(
            ConsultationSummary consultation,
            String address,
            String municipality,
            VersionChanges changes,
            StrategyText strategy) {
        return new VersionChangesPage(
                consultation,
                address,
                municipality,
                changes,
                changes.inputs().stream().map(it -> ChangeCard.of(it, strategy)).toList());
    }

    /** Of the version. */
    public String own() {
        return of(changes.now().number());
    }

    public String of(int number) {
        return address + "/versions/" + number;
    }
}
