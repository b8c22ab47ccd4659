package dk.spor.synthesis;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for one of the secretariat at the desk: points to answer, and answers of others to check. */
@Component
class PointsToDo implements ToDoSource {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Consultations consultations;
    private final Desks desks;
    private final WaitingPoints waiting;

    PointsToDo(Consultations consultations, Desks desks, WaitingPoints waiting) {
        this.consultations = consultations;
        this.desks = desks;
        this.waiting = waiting;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        PersonId reader = actor.person();
        if (reader == null) {
            return List.of();
        }
        return consultations.visibleTo(actor).stream()
                .filter(it -> actor.isSecretariatOf(it.association()))
                .filter(it -> Readable.refusalsToTreat(it).isEmpty())
                .flatMap(it -> toDos(it, reader, actor))
                .toList();
    }

    private Stream<ToDo> toDos(ConsultationSummary consultation, PersonId reader, Actor actor) {
        return desks.of(consultation.slug(), actor).stream().flatMap(desk -> {
            WaitingPoints.Waiting it = waiting.of(desk, reader);
            List<ToDo> toDos = new ArrayList<>();
            if (it.own() > 0) {
                toDos.add(toDo("answer", it.own(), desk, "?worker=me", it.due()));
            }
            if (it.checks() > 0) {
                toDos.add(toDo("check", it.checks(), desk, "?state=" + AssessmentState.TO_CHECK, null));
            }
            return toDos.stream();
        });
    }

    private static ToDo toDo(String what, int many, Desk desk, String filter, @Nullable LocalDate due) {
        return new ToDo(
                "synthesis.toDo." + what,
                List.of(many),
                desk.consultation().title(),
                desk.address() + filter,
                due == null ? null : endOf(due));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Copenhagen.ZONE).toInstant();
    }
}
