package dk.spor.synthesis;

import static java.util.stream.Collectors.groupingBy;

import dk.spor.consultation.ConsultationId;
import dk.spor.consultation.ConsultationSummary;
import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.PersonId;
import dk.spor.identity.ToDo;
import dk.spor.identity.ToDoSource;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Copenhagen;
import dk.spor.synthesis.WaitingPoints.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for one of the secretariat at the desk: points to answer, and answers of others to check. */
@Component
class PointsToDo implements ToDoSource {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Consultations consultations;
    private final Readable readable;
    private final WaitingPoints points;

    PointsToDo(Consultations consultations, Readable readable, WaitingPoints points) {
        this.consultations = consultations;
        this.readable = readable;
        this.points = points;
    }

    /** Each page's menu counts it, so consultations where nothing waits are not opened. */
    @Override
    public List<ToDo> waitingFor(Actor actor) {
        PersonId reader = actor.person();
        if (reader == null) {
            return List.of();
        }
        Map<ConsultationId, List<Waiting>> waiting =
                points.of(reader).stream().collect(groupingBy(Waiting::consultation));
        return waiting.isEmpty()
                ? List.of()
                : consultations.visibleTo(actor).stream()
                        .filter(it -> actor.isSecretariatOf(it.association()))
                        .filter(it -> Readable.refusalsToTreat(it).isEmpty())
                        .flatMap(it -> toDos(it, waiting.getOrDefault(it.id(), List.of()), actor))
                        .toList();
    }

    private Stream<ToDo> toDos(ConsultationSummary consultation, List<Waiting> all, Actor actor) {
        List<Waiting> waiting = readable(consultation, all, actor);
        int own = waiting.stream().mapToInt(Waiting::own).sum();
        int checks = waiting.stream().mapToInt(Waiting::checks).sum();
        List<ToDo> toDos = new ArrayList<>();
        if (own > 0) {
            toDos.add(toDo("answer", own, consultation, "?worker=me", due(waiting)));
        }
        if (checks > 0) {
            toDos.add(toDo("check", checks, consultation, "?state=" + AssessmentState.TO_CHECK, null));
        }
        return toDos.stream();
    }

    private List<Waiting> readable(ConsultationSummary consultation, List<Waiting> waiting, Actor actor) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<OrganisationId> whose = waiting.stream().map(Waiting::municipality).toList();
        Set<OrganisationId> municipalities = readable.idsAmong(consultation.id(), whose, actor);
        return waiting.stream()
                .filter(it -> municipalities.contains(it.municipality()))
                .toList();
    }

    private static @Nullable LocalDate due(List<Waiting> waiting) {
        return waiting.stream()
                .map(Waiting::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static ToDo toDo(
            String what, int many, ConsultationSummary consultation, String filter, @Nullable LocalDate due) {
        return new ToDo(
                "synthesis.toDo." + what,
                List.of(many),
                consultation.title(),
                Desk.address(consultation) + filter,
                due == null ? null : endOf(due));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(Copenhagen.ZONE).toInstant();
    }
}
