package dk.spor.revision;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.synthesis.Point;
import dk.spor.synthesis.PointId;
import dk.spor.synthesis.TraceAddress;

/** Where pages about a point are. */
public final class PointAddress {

    private PointAddress() {}

    /** Its own page at the desk. */
    public static String of(ConsultationSummary consultation, Point point) {
        return "/consultations/" + consultation.slug() + "/points/" + point.label();
    }

    /** Where what came of it is followed. */
    public static String trace(ConsultationSummary consultation, Point point) {
        return TraceAddress.of(consultation, point.label());
    }

    /** Where it is tied to a change. */
    static String tying(ConsultationSummary consultation, PointId point) {
        return "/consultations/" + consultation.slug() + "/revision/points/" + point;
    }
}
