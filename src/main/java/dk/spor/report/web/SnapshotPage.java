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
 * @param overdue whether all should have been there by now
 */
public record SnapshotPage(
        ConsultationSummary consultation,
        Snapshot snapshot,
        String html,
        List<String> names,
        int missing,
        boolean overdue)
        implements Page {

    private static final int FEW = 8;

    public String address() {
        return "/consultations/" + consultation.slug() + "/report";
    }

    /** Whether there are so many files that they are folded. */
    public boolean areMany() {
        return names.size() > FEW;
    }

    /** Which words say that files are missing: that they are being made, or have not come. */
    public String words() {
        return "report.snapshot." + (overdue ? "overdue" : "making");
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
