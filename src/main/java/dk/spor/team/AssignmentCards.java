package dk.spor.team;

import dk.spor.identity.Actor;
import dk.spor.identity.CrewMember;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.shared.Copenhagen;
import dk.spor.strategy.StrategyText;
import dk.spor.strategy.Track;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out how far each assignment has come, from its steps and from what has been written. */
@Component
class AssignmentCards {

    private final AssignmentStore assignments;
    private final WrittenSource source;
    private final People people;
    private final Clock clock;

    AssignmentCards(AssignmentStore assignments, WrittenSource source, People people, Clock clock) {
        this.assignments = assignments;
        this.source = source;
        this.people = people;
        this.clock = clock;
    }

    List<Written> written(TeamWork work) {
        return source.written(work.consultation().id(), work.municipality().id());
    }

    /** The first due first. */
    List<AssignmentCard> of(
            TeamWork work, List<Written> written, List<CrewMember> crew, StrategyText draft, Actor actor) {
        List<Assignment> all = assignments.of(work);
        Map<PersonId, String> names = people.names(named(all, written), actor);
        Set<PersonId> here = crew.stream()
                .filter(it -> GiveAssignment.WRITERS.contains(it.role()))
                .map(CrewMember::person)
                .collect(Collectors.toSet());
        LocalDate today = Copenhagen.day(clock.instant());
        return all.stream()
                .map(it -> card(it, newest(it, written), names, here, draft, today, actor))
                .toList();
    }

    private static Set<PersonId> named(List<Assignment> all, List<Written> written) {
        return new HashSet<>(Stream.concat(
                        all.stream().map(Assignment::person), written.stream().map(Written::by))
                .toList());
    }

    private static @Nullable Written newest(Assignment assignment, List<Written> written) {
        return written.stream()
                .filter(assignment::isWritten)
                .max(Comparator.comparing(Written::at))
                .orElse(null);
    }

    private static AssignmentCard card(
            Assignment it,
            @Nullable Written newest,
            Map<PersonId, String> names,
            Set<PersonId> here,
            StrategyText draft,
            LocalDate today,
            Actor actor) {
        Optional<Track> track = Optional.ofNullable(it.topic().track()).flatMap(draft::track);
        return new AssignmentCard(
                it.id(),
                it.topic(),
                track.isPresent() ? "team.topic.track" : words(it),
                track.<List<Object>>map(found -> List.of(found.number(), found.title()))
                        .orElse(List.of(it.title(), it.topic().question())),
                it.person(),
                names.getOrDefault(it.person(), ""),
                it.person().equals(actor.person()),
                !here.contains(it.person()),
                it.topic().track() != null && track.isEmpty(),
                it.due(),
                !it.isDone() && it.due().isBefore(today),
                it.note(),
                it.isDone() ? AssignmentState.DONE : newest == null ? AssignmentState.NOT_BEGUN : AssignmentState.BEGUN,
                it.reason(),
                it.at(),
                newest == null ? null : names.getOrDefault(newest.by(), ""),
                newest == null ? null : newest.at());
    }

    private static String words(Assignment assignment) {
        return switch (assignment.topic().kind()) {
            case TRACK -> "team.topic.gone";
            case GENERAL -> "team.topic.general";
            case THEMES -> "team.topic.themes";
            case QUESTION -> "team.topic.question";
        };
    }
}
