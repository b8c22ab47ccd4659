package dk.spor.consultation;

import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far the treatment has come, by all that the rooms know. */
@Component
public class Treatments {

    private final ObjectProvider<TreatmentSource> sources;

    Treatments(ObjectProvider<TreatmentSource> sources) {
        this.sources = sources;
    }

    /** As far as no room knows better; what has been concluded was reported. */
    public Treatment of(ConsultationSummary consultation) {
        return switch (consultation.status()) {
            case DRAFT, PUBLISHED, WITHDRAWN -> Treatment.UNDER_WAY;
            case PROCESSING ->
                sources.stream()
                        .map(it -> it.treatment(consultation.id()))
                        .min(Comparator.naturalOrder())
                        .orElse(Treatment.UNDER_WAY);
            case CONCLUDED -> Treatment.REPORTED;
        };
    }
}
