package dk.spor.team;

import dk.spor.consultation.AnsweredSource;
import dk.spor.identity.Actor;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody was given to write and has not finished. */
@Component
class AssignmentsToFinish implements ToDoSource {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final AssignmentStore assignments;
    private final TeamWorks works;
    private final AnsweredSource answers;

    AssignmentsToFinish(AssignmentStore assignments, TeamWorks works, AnsweredSource answers) {
        this.assignments = assignments;
        this.works = works;
        this.answers = answers;
    }

    @Override
    public List<ToDo> waitingFor(Actor actor) {
        return actor.person() == null || actor.organisation() == null
                ? List.of()
                : assignments.of(actor.person(), actor.organisation()).stream()
                        .filter(it -> it.assignment().isOpen())
                        .flatMap(it -> toDo(it, actor))
                        .toList();
    }

    private Stream<ToDo> toDo(AssignmentStore.Held held, Actor actor) {
        return works
                .of(held.consultation(), actor)
                .filter(it -> it.consultation().status().takesAnswers())
                .filter(it -> !answers.answered(held.consultation())
                        .contains(it.municipality().id()))
                .map(it -> new ToDo(
                        "team.toDo.write",
                        List.of(),
                        it.consultation().title(),
                        it.response(),
                        endOf(held.assignment().due())))
                .stream();
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Copenhagen.ZONE).toInstant();
    }
}
