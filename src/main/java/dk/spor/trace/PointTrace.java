package dk.spor.trace;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.synthesis.TraceAddress;
import java.util.List;

/**
 * A point with what came of it.
 *
 * @param parts the title, tracks and paragraphs that were changed because of it, as they stand in the newest version
 */
public record PointTrace(ConsultationSummary consultation, TracedPoint point, List<TracedPart> parts) {

    public String address() {
        return address(point);
    }

    /** The address of the trace of another point. */
    public String address(TracedPoint other) {
        return TraceAddress.of(consultation, other.label());
    }
}
