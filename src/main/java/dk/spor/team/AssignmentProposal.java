package dk.spor.team;

import dk.spor.shared.Copenhagen;
import dk.spor.shared.Deadline;
import dk.spor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to hand out, as it was typed.
 *
 * @param topic the key of a {@link Topic}
 * @param person the identity of somebody on the team
 * @param due null when it is no date
 */
public record AssignmentProposal(
        String topic, String person, @Nullable LocalDate due, String note) {

    /** The most characters of a note or a reason. */
    public static final int LONGEST_NOTE = 500;

    /** Why its date or its note is not taken; none is too late when there is no latest day. */
    List<Refusal> refusals(Optional<Deadline> latest, Instant now) {
        return Stream.of(textOfDue(latest, now).map(it -> Refusal.of(it).at("due")), refusalOfNote())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What comes after the last day on which the response can be submitted would not be part of it. */
    private Optional<String> textOfDue(Optional<Deadline> latest, Instant now) {
        if (due == null) {
            return Optional.of("team.refusal.due");
        }
        if (due.isBefore(Copenhagen.day(now))) {
            return Optional.of("team.refusal.past");
        }
        return latest.filter(it -> due.isAfter(it.local().toLocalDate())).map(it -> "team.refusal.afterDeadline");
    }

    private Optional<Refusal> refusalOfNote() {
        return note.strip().length() > LONGEST_NOTE
                ? Optional.of(Refusal.of("team.refusal.long", LONGEST_NOTE).at("note"))
                : Optional.empty();
    }
}
