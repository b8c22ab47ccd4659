package dk.spor.report;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@link ToldPoints} from the municipality's answer. */
@Component
class LockedToldPoints implements ToldPoints {

    private final Answers answers;

    LockedToldPoints(Answers answers) {
        this.answers = answers;
    }

    @Override
    public List<ToldPoint> own(ConsultationId id, Actor actor) {
        return answers.own(id, actor).map(MunicipalityAnswer::points).orElse(List.of());
    }
}
