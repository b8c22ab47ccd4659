package dk.spor.synthesis;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point in the state in which its reader saw it.
 *
 * @param revision of its answer; 0 where there was none
 * @param said digest of all that was read of it
 */
public record Seen(PointId point, int revision, String said) {

    private static final Pattern SENT =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6}):([0-9a-f]{16})");

    public static Seen of(AnsweredPoint shown) {
        Assessment answer = shown.assessment();
        return new Seen(
                shown.point().id(),
                answer == null ? 0 : answer.revision(),
                Said.of(shown.point()).digest());
    }

    /** Of somebody who has read nothing of it. */
    public static Seen nothing(PointId point) {
        return new Seen(point, 0, "");
    }

    /** As {@link #sent} gave it; empty for anything else. */
    public static Optional<Seen> read(String sent) {
        Matcher parts = SENT.matcher(sent);
        return parts.matches()
                ? Optional.of(new Seen(
                        new PointId(UUID.fromString(parts.group(1))), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** As a form sends it. */
    public String sent() {
        return point + ":" + revision + ":" + said;
    }
}
