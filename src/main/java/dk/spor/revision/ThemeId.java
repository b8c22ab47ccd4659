package dk.spor.revision;

import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identity of a gathered theme. What is made of it has identities that follow from it, so that it is made once. */
public record ThemeId(UUID value) {

    /** The track of its own that it becomes. */
    public TrackId track() {
        return new TrackId(derived("track"));
    }

    /** The paragraph in which it stands, in a track of its own or under another. */
    public ParagraphId paragraph() {
        return new ParagraphId(derived("paragraph"));
    }

    private UUID derived(String what) {
        return UUID.nameUUIDFromBytes((value + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
