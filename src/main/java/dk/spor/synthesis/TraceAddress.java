package dk.spor.synthesis;

import dk.spor.consultation.ConsultationSummary;

/** Where what came of a point is followed. */
public interface TraceAddress {

    /** @param label of the point */
    static String of(ConsultationSummary consultation, String label) {
        return "/consultations/" + consultation.slug() + "/trace/" + label;
    }
}
