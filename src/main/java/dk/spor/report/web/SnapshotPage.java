package dk.spor.report.web;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.report.Snapshot;
import dk.spor.ui.Page;
import java.util.List;

/**
 * A locked report on screen.
 *
 * @param html as it was then
 * @param names of all its files that are there
 * @param missing how many of its parts have no files yet
 */
public record SnapshotPage(
        ConsultationSummary consultation, Snapshot snapshot, String html, List<String> names, int missing)
        implements Page {

    private static final int FEW = 8;

    public String address() {
        return "/consultations/" + consultation.slug() + "/report";
    }

    /** Whether there are so many files that they are folded. */
    public boolean isDivided() {
        return names.size() > FEW;
    }

    /** Those to be downloaded. */
    public List<KeptFile> files() {
        return names.stream().map(KeptFile::new).filter(it -> !it.isRead()).toList();
    }

    /** Its parts that can be read here. */
    public List<KeptFile> parts() {
        return names.stream().map(KeptFile::new).filter(KeptFile::isRead).toList();
    }
}
