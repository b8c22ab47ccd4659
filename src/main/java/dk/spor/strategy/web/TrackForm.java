package dk.spor.strategy.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A track's title as typed.
 *
 * @param id of a new track, made with the form so that sending it twice adds one
 * @param seen the title that stood there when the form was made
 */
public record TrackForm(
        @Nullable UUID id, @Nullable String title, @Nullable String seen) {

    static TrackForm blank() {
        return new TrackForm(UUID.randomUUID(), "", "");
    }

    public String typed() {
        return title == null ? "" : title;
    }
}
