package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.organisation.Organisation;
import dk.spor.response.RepliedAt;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@link RepliedAt} from the report that was locked last. */
@Component
class AnswerAddress implements RepliedAt {

    private final Answers answers;

    AnswerAddress(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Optional<String> address(ConsultationId consultation, Organisation municipality, Actor actor) {
        return answers.own(consultation, actor)
                .filter(it -> it.municipality().id().equals(municipality.id()))
                .map(MunicipalityAnswer::address);
    }
}
