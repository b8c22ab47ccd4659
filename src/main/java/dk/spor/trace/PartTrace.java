package dk.spor.trace;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.synthesis.TraceAddress;

/** The title, a track or a paragraph of a version with all that has changed it on the way there. */
public record PartTrace(ConsultationSummary consultation, TracedPart part) {

    /** The address of the trace of one of its points. */
    public String address(TracedPoint point) {
        return TraceAddress.of(consultation, point.label());
    }
}
