package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A locked report that is divided into parts, whose files are made after it was locked.
 *
 * @param template step of the newest choice of a Word template when it was locked; null when there was none
 */
record DividedReport(
        UUID snapshot,
        ConsultationId consultation,
        Instant lockedAt,
        ReportHead head,
        @Nullable Long template,
        List<Volume> volumes) {

    /** The file that is there when all others of a part are. */
    static String last(Volume volume) {
        return "table-" + volume.key() + ".html";
    }

    /** The file that is there when those of every point are. */
    static final String LAST_SHEET = "points.csv";
}
