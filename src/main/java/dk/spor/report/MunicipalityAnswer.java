package dk.spor.report;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import java.util.List;
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

    public String address() {
        return "/consultations/" + consultation.slug() + "/answers/" + municipality.slug();
    }
}
