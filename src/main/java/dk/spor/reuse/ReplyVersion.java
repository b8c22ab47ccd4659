package dk.spor.reuse;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A standard reply as it read once, which it always will.
 *
 * @param number from 1
 */
public record ReplyVersion(ReplyId reply, int number) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\\d{1,6})");

    /** What {@link #toString} gave; empty for anything else. */
    public static Optional<ReplyVersion> read(String sent) {
        Matcher form = FORM.matcher(sent);
        return form.matches()
                ? Optional.of(
                        new ReplyVersion(new ReplyId(UUID.fromString(form.group(1))), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return reply + ":" + number;
    }
}
