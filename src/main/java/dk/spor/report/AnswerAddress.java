package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.response.RepliedAt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@link RepliedAt} from the report that was locked last. */
@Component
class AnswerAddress implements RepliedAt {

    private final Consultations consultations;
    private final Answers answers;

    AnswerAddress(Consultations consultations, Answers answers) {
        this.consultations = consultations;
        this.answers = answers;
    }

    @Override
    public Optional<String> address(ConsultationId consultation, Organisation municipality, Actor actor) {
        return consultations
                .find(consultation, actor)
                .flatMap(it -> answers.of(it.slug(), municipality.slug(), actor))
                .filter(it -> it.snapshot() != null)
                .map(MunicipalityAnswer::address);
    }
}
