package dk.spor.report;

import dk.spor.synthesis.Untreated;
import java.util.List;
import java.util.Optional;

/**
 * The report of a moment, with the points that were asked for.
 *
 * @param changes against the draft that was consulted on
 * @param untreated what stands in no point
 */
public record CurrentReport(
        ConsultationReport report, PointsRead read, List<ChangeTold> changes, List<Untreated> untreated) {

    /** The volume with this key. */
    public Optional<Volume> volume(String key) {
        return read.volumes().stream().filter(it -> it.key().equals(key)).findFirst();
    }
}
