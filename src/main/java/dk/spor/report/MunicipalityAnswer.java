package dk.spor.report;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.synthesis.TraceAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one municipality is answered: what it said, what is said to that, what it changed.
 *
 * @param snapshot the locked report that it stands in; null for the secretariat's preview of this moment
 */
public record MunicipalityAnswer(
        ConsultationSummary consultation,
        Organisation municipality,
        List<ToldPoint> points,
        @Nullable Snapshot snapshot) {

    /** The label of the piece that the justification of this one is told with; empty where it is told with this one. */
    public Optional<String> justifiedWith(ToldPoint point) {
        return justifications().elsewhere(point);
    }

    SharedJustifications justifications() {
        return SharedJustifications.of(points);
    }

    /** Where what came of a point is followed. */
    public String trace(ToldPoint point) {
        return TraceAddress.of(consultation, point.label());
    }

    public String address() {
        return "/consultations/" + consultation.slug() + "/answers/" + municipality.slug();
    }
}
