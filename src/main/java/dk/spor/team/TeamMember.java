package dk.spor.team;

import dk.spor.identity.CrewMember;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the team, with what they have to do.
 *
 * @param own whether it is the reader
 * @param lastWritten when they last wrote something that still stands in the draft; null when nothing does
 */
public record TeamMember(
        CrewMember who, boolean own, @Nullable Instant lastWritten, List<AssignmentCard> assignments) {

    /** Two letters that stand for the name, beside it. */
    public String initials() {
        return Arrays.stream(who.name().split("[\\s,-]+"))
                .filter(it -> !it.isEmpty())
                .limit(2)
                .map(it -> it.substring(0, it.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Whether nothing has been seen of them yet. */
    public boolean isAwaited() {
        return !own && lastWritten == null && who.lastSignIn() == null;
    }

    public int done() {
        return (int) assignments.stream().filter(AssignmentCard::isDone).count();
    }
}
