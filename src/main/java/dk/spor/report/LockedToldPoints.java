package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@link ToldPoints} from the municipality's answer. */
@Component
class LockedToldPoints implements ToldPoints {

    private final Consultations consultations;
    private final Answers answers;

    LockedToldPoints(Consultations consultations, Answers answers) {
        this.consultations = consultations;
        this.answers = answers;
    }

    @Override
    public List<ToldPoint> own(ConsultationId id, Actor actor) {
        return consultations.find(id, actor).map(it -> own(it, actor)).orElse(List.of());
    }

    private List<ToldPoint> own(ConsultationSummary consultation, Actor actor) {
        return consultations.consultees(consultation.id(), actor).stream()
                .filter(it -> it.id().equals(actor.organisation()))
                .findFirst()
                .map(Organisation::slug)
                .flatMap(it -> answers.of(consultation.slug(), it, actor))
                .filter(it -> it.snapshot() != null)
                .map(MunicipalityAnswer::points)
                .orElse(List.of());
    }
}
