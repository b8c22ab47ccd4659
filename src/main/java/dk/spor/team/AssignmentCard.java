package dk.spor.team;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is read on a page.
 *
 * @param text key of the words for its topic
 * @param values what their placeholders stand for
 * @param name of the one it was given to
 * @param own whether that is the reader
 * @param left whether that one is no longer on the team
 * @param gone whether a correction has taken its track out of the draft
 * @param overdue whether its date has passed and it is not finished
 * @param reason why it was given back; empty when it was not
 * @param writer who last wrote about its topic; null while nobody has
 */
public record AssignmentCard(
        AssignmentId id,
        Topic topic,
        String text,
        List<Object> values,
        PersonId person,
        String name,
        boolean own,
        boolean left,
        boolean gone,
        LocalDate due,
        boolean overdue,
        String note,
        AssignmentState state,
        String reason,
        Instant since,
        @Nullable String writer,
        @Nullable Instant writtenAt) {

    public boolean isDone() {
        return state == AssignmentState.DONE;
    }

    /** Whether its own reader may say that it is finished. */
    public boolean mayFinish() {
        return own && !isDone();
    }
}
