package dk.spor.reuse;

import dk.spor.identity.PersonId;
import dk.spor.rendering.RichText;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A reason for use in several answers, in one of its versions.
 *
 * @param title what the secretariat calls it; shown to nobody else
 * @param step what made this version
 */
public record StandardReply(
        ReplyVersion version, String title, RichText text, ReplyStep step, PersonId by, Instant at) {

    public ReplyId id() {
        return version.reply();
    }

    /** Whether it can be chosen. */
    public boolean isInUse() {
        return step != ReplyStep.WITHDRAWN;
    }

    /** Whether a reason holds it word for word. */
    public boolean standsIn(RichText reason) {
        return line(reason).contains(line(text));
    }

    /** What somebody has typed in a plain field with this below it, unless it stands there already. */
    public String below(String typed) {
        if (standsIn(RichText.ofPlain(typed))) {
            return typed;
        }
        return typed.isBlank() ? text.plain() : typed.stripTrailing() + "\n\n" + text.plain();
    }

    /** Whether a reason still holds half of its words, so that it may be said to come from it. */
    public boolean isRecognisedIn(RichText reason) {
        Set<String> own = words(text);
        long kept = words(reason).stream().filter(own::contains).count();
        return 2 * kept >= own.size();
    }

    private static String line(RichText text) {
        return text.text().replaceAll("\\s+", " ").strip();
    }

    private static Set<String> words(RichText text) {
        return Arrays.stream(text.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
    }
}
