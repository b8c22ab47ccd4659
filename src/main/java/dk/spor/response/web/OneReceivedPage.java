package dk.spor.response.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.response.VersionFile;
import dk.spor.response.VersionSummary;
import dk.spor.ui.Page;
import java.util.List;

/**
 * A version of one municipality's response as the secretariat reads it.
 *
 * @param whyRegistered what the secretariat gave as the reason; blank for what the municipality submitted itself
 * @param all versions that may be read, the newest first
 */
public record OneReceivedPage(
        ConsultationSummary consultation,
        Organisation municipality,
        VersionSummary version,
        String whyRegistered,
        List<VersionFile> files,
        List<InputCard> inputs,
        List<VersionSummary> all)
        implements Page {

    public String address() {
        return "/consultations/" + consultation.slug();
    }

    /** Of the response, where the version that counts is found. */
    public String response() {
        return address() + "/responses/" + municipality.slug();
    }

    /** Of this version. */
    public String own() {
        return of(version.number());
    }

    public String of(int number) {
        return response() + "/versions/" + number;
    }

    /** Whether there is one before it to compare it with. */
    public boolean hasChanges() {
        return all.stream().anyMatch(it -> it.number() == version.number() - 1);
    }
}
