package dk.spor.consultation;

import dk.spor.consultation.ConsultationPolicy.Deed;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.organisation.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a secretariat what comes next in each of its consultations. */
@Component
class ConsultationsToFollow implements ToDoSource {

    private final Consultations consultations;
    private final Treatments treatments;
    private final Clock clock;

    ConsultationsToFollow(Consultations consultations, Treatments treatments, Clock clock) {
        this.consultations = consultations;
        this.treatments = treatments;
        this.clock = clock;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        OrganisationId association = actor.organisation();
        if (association == null || !ConsultationPolicy.allows(Deed.SET_UP, association, actor)) {
            return List.of();
        }
        Instant now = clock.instant();
        return consultations.visibleTo(actor).stream()
                .filter(it -> it.association().equals(association))
                .flatMap(it -> next(it, now).stream())
                .toList();
    }

    private Optional<ToDo> next(ConsultationSummary consultation, Instant now) {
        Instant deadline = consultation.deadline().announced();
        return switch (Phase.of(consultation, now)) {
            case DRAFT -> toDo("consultation.toDo.setUp", consultation, "/setup", null);
            case OPEN, CLOSING_SOON -> toDo("consultation.toDo.follow", consultation, "/status", deadline);
            case DEADLINE_PASSED -> toDo("consultation.toDo.process", consultation, "/processing", null);
            case PROCESSING -> treatment(consultation);
            case UPCOMING, CONCLUDED, WITHDRAWN -> Optional.empty();
        };
    }

    private Optional<ToDo> treatment(ConsultationSummary consultation) {
        return switch (treatments.of(consultation)) {
            case UNDER_WAY -> toDo("consultation.toDo.answer", consultation, "/points", null);
            case ANSWERED -> toDo("consultation.toDo.report", consultation, "/report", null);
            case REPORTED -> Optional.empty();
        };
    }

    private static Optional<ToDo> toDo(
            String text, ConsultationSummary consultation, String page, @Nullable Instant due) {
        return Optional.of(
                new ToDo(text, List.of(), consultation.title(), "/consultations/" + consultation.slug() + page, due));
    }
}
