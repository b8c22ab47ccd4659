package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.organisation.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reminds those who answer for a municipality of each consultation that it can answer and has not. */
@Component
class AnswersToWrite implements ToDoSource {

    private final AskedMunicipalities municipalities;
    private final Versions versions;
    private final Clock clock;

    AnswersToWrite(AskedMunicipalities municipalities, Versions versions, Clock clock) {
        this.municipalities = municipalities;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        OrganisationId own = actor.organisation();
        if (own == null || !ResponsePolicy.allows(ResponseAction.WRITE, actor, own)) {
            return List.of();
        }
        Instant now = clock.instant();
        Set<ConsultationId> answered = versions.answered(own);
        return municipalities.all(actor).stream()
                .filter(it -> !answered.contains(it.consultation().id()))
                .filter(it -> it.terms().refusalsToAnswer(now).isEmpty())
                .map(AnswersToWrite::toDo)
                .toList();
    }

    private static ToDo toDo(Asked asked) {
        return new ToDo(
                "response.toDo.write",
                List.of(),
                asked.consultation().title(),
                "/consultations/" + asked.consultation().slug() + "/response",
                asked.terms().deadline().announced());
    }
}
