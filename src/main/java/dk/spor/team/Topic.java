package dk.spor.team;

import dk.spor.strategy.TrackId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a response that can be handed out.
 *
 * @param track which one, for {@link TopicKind#TRACK}
 * @param question its number from 1, for {@link TopicKind#QUESTION}; else 0
 */
public record Topic(TopicKind kind, @Nullable TrackId track, int question) {

    public static final Topic GENERAL = new Topic(TopicKind.GENERAL, null, 0);
    public static final Topic THEMES = new Topic(TopicKind.THEMES, null, 0);

    private static final Pattern QUESTION = Pattern.compile("QUESTION-([1-9]\\d?)");

    public static Topic of(TrackId track) {
        return new Topic(TopicKind.TRACK, track, 0);
    }

    public static Topic ofQuestion(int number) {
        return new Topic(TopicKind.QUESTION, null, number);
    }

    /** As a form names it: "GENERAL", "THEMES", "QUESTION-1", or the track's identity. */
    public String key() {
        return switch (kind) {
            case GENERAL, THEMES -> kind.name();
            case TRACK -> Objects.requireNonNull(track).toString();
            case QUESTION -> kind.name() + "-" + question;
        };
    }

    static Optional<Topic> read(String key) {
        if (key.equals(GENERAL.key())) {
            return Optional.of(GENERAL);
        }
        if (key.equals(THEMES.key())) {
            return Optional.of(THEMES);
        }
        Matcher asked = QUESTION.matcher(key);
        if (asked.matches()) {
            return Optional.of(ofQuestion(Integer.parseInt(asked.group(1))));
        }
        try {
            return Optional.of(of(new TrackId(UUID.fromString(key))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
