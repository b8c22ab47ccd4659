package dk.spor.response;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.consultation.Terms;
import dk.spor.identity.Actor;
import dk.spor.identity.Task;
import dk.spor.identity.TaskId;
import dk.spor.identity.Tasks;
import dk.spor.organisation.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * To answer a consultation is a task for which a municipality lets people in. It is over when there is a final answer
 * that can no longer be replaced, or when the consultation takes none.
 */
@Component
class AnswersAsTasks implements Tasks {

    private final Consultations consultations;
    private final FinalAnswers answers;
    private final Clock clock;

    AnswersAsTasks(Consultations consultations, FinalAnswers answers, Clock clock) {
        this.consultations = consultations;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public Optional<Task> underWay(TaskId task, OrganisationId municipality) {
        ConsultationId id = new ConsultationId(task.value());
        return consultations
                .find(id, Actor.ANYONE)
                .filter(it -> it.status().takesAnswers())
                .flatMap(it -> consultations
                        .terms(id, municipality)
                        .filter(terms -> !isDone(it, terms, municipality))
                        .map(terms -> new Task(
                                task,
                                it.title(),
                                terms.until(clock.instant()),
                                "/consultations/" + it.slug() + "/response")));
    }

    private boolean isDone(ConsultationSummary consultation, Terms terms, OrganisationId municipality) {
        Instant now = clock.instant();
        return terms.until(now).hasPassed(now) && answers.isFinal(consultation.id(), municipality);
    }
}
