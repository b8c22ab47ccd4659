package dk.spor.team;

import dk.spor.strategy.TrackId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a response that can be handed out.
 *
 * @param track which one, for {@link TopicKind#TRACK}
 */
public record Topic(TopicKind kind, @Nullable TrackId track) {

    public static final Topic GENERAL = new Topic(TopicKind.GENERAL, null);
    public static final Topic THEMES = new Topic(TopicKind.THEMES, null);

    public static Topic of(TrackId track) {
        return new Topic(TopicKind.TRACK, track);
    }

    /** As a form names it: "GENERAL", "THEMES", or the track's identity. */
    public String key() {
        return track == null ? kind.name() : track.value().toString();
    }

    static Optional<Topic> read(String key) {
        if (key.equals(GENERAL.key())) {
            return Optional.of(GENERAL);
        }
        if (key.equals(THEMES.key())) {
            return Optional.of(THEMES);
        }
        try {
            return Optional.of(of(new TrackId(UUID.fromString(key))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
