package dk.spor.team;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A part of a response that somebody was given to write.
 *
 * @param title as the track was called then, or the words of the question; empty for another topic
 * @param note what the one who gave it wants; internal, never in a mail
 * @param step the last one that was taken
 * @param reason of that step, if one was asked for
 */
record Assignment(
        AssignmentId id,
        Topic topic,
        String title,
        PersonId person,
        LocalDate due,
        String note,
        AssignmentStep step,
        PersonId by,
        Instant at,
        String reason) {

    boolean isDone() {
        return step == AssignmentStep.DONE;
    }

    boolean isOpen() {
        return AssignmentStep.TABLE.allows(step, AssignmentStep.DONE);
    }

    /** Whether this was written about its topic; a question is answered among the general inputs, by whoever has it. */
    boolean isWritten(Written written) {
        return topic.kind() == TopicKind.QUESTION
                ? written.topic().equals(Topic.GENERAL) && written.by().equals(person)
                : written.topic().equals(topic);
    }
}
