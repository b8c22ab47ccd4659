package dk.spor.team;

import dk.spor.identity.CrewMember;
import java.util.List;
import java.util.Optional;

/**
 * Who works on a response, and on what.
 *
 * @param assignments all of them, the first due first
 * @param gone those who were let in for it and are no longer
 * @param handovers the last one first
 * @param organises whether the reader may hand out and invite
 * @param handsOver whether the reader may put somebody else in their own place
 */
public record Team(
        TeamWork work,
        List<TeamMember> members,
        List<AssignmentCard> assignments,
        List<CrewMember> gone,
        List<Handover> handovers,
        boolean organises,
        boolean handsOver) {

    public String address() {
        return work.address();
    }

    /** What was given to the reader: "Din del". */
    public List<AssignmentCard> own() {
        return assignments.stream().filter(AssignmentCard::own).toList();
    }

    /** What was given to somebody who has not said that it is finished. */
    public List<AssignmentCard> unfinished() {
        return assignments.stream().filter(it -> !it.isDone()).toList();
    }

    /** What of this topic is not finished. */
    public List<AssignmentCard> about(Topic topic) {
        return unfinished().stream().filter(it -> it.topic().equals(topic)).toList();
    }

    public Optional<AssignmentCard> assignment(AssignmentId id) {
        return assignments.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public long overdue() {
        return assignments.stream().filter(AssignmentCard::overdue).count();
    }
}
