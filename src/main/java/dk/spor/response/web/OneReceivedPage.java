package dk.spor.response.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.response.ReceivedResponse;
import dk.spor.response.VersionFile;
import dk.spor.ui.Page;
import java.util.List;

/** One municipality's response as the secretariat reads it. */
public record OneReceivedPage(
        ConsultationSummary consultation, ReceivedResponse response, List<VersionFile> files, List<InputCard> inputs)
        implements Page {

    public String address() {
        return "/consultations/" + consultation.slug();
    }
}
