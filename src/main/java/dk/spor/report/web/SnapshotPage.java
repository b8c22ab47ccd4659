package dk.spor.report.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.report.Snapshot;
import dk.spor.ui.Page;
import java.util.List;

/**
 * A locked report on screen.
 *
 * @param html as it was then
 * @param names of all its files
 */
public record SnapshotPage(ConsultationSummary consultation, Snapshot snapshot, String html, List<String> names)
        implements Page {

    public String address() {
        return "/consultations/" + consultation.slug() + "/report";
    }

    /** Those to be downloaded. */
    public List<String> files() {
        return names.stream().filter(it -> !it.endsWith(".html")).toList();
    }

    /** Its parts that can be read here, without their extensions. */
    public List<String> parts() {
        return names.stream()
                .filter(it -> it.endsWith(".html"))
                .map(it -> it.replace(".html", ""))
                .toList();
    }
}
