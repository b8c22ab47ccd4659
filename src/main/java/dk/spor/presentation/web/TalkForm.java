package dk.spor.presentation.web;

import dk.spor.presentation.Talk;
import dk.spor.presentation.TalkDetails;
import dk.spor.presentation.TalkId;
import dk.spor.strategy.TrackId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk as typed.
 *
 * @param id of a new talk, made with the form so that sending it twice adds one
 * @param seen the revision that stood there when the form was made
 */
public record TalkForm(
        @Nullable UUID id,
        @Nullable String speaker,
        @Nullable String organisation,
        @Nullable String title,
        @Nullable String focus,
        @Nullable List<UUID> tracks,
        @Nullable Integer seen) {

    static TalkForm blank() {
        return new TalkForm(UUID.randomUUID(), "", "", "", "", List.of(), 0);
    }

    static TalkForm of(Talk talk) {
        TalkDetails details = talk.details();
        List<UUID> tracks = details.tracks().stream().map(TrackId::value).toList();
        return new TalkForm(
                null,
                details.speaker(),
                details.organisation(),
                details.title(),
                details.focus(),
                tracks,
                talk.revision());
    }

    /** The same words on top of what stands there now. */
    TalkForm over(Talk now) {
        return new TalkForm(null, speaker, organisation, title, focus, tracks, now.revision());
    }

    /** The same words as a new talk. */
    TalkForm anew() {
        return new TalkForm(UUID.randomUUID(), speaker, organisation, title, focus, tracks, 0);
    }

    TalkDetails details() {
        List<TrackId> chosen =
                tracks == null ? List.of() : tracks.stream().map(TrackId::new).toList();
        return TalkDetails.typed(typed(speaker), typed(organisation), typed(title), typed(focus), chosen);
    }

    TalkId newId() {
        return new TalkId(id == null ? UUID.randomUUID() : id);
    }

    int revision() {
        return seen == null ? 0 : seen;
    }

    public boolean isAbout(TrackId track) {
        return tracks != null && tracks.contains(track.value());
    }

    public static String typed(@Nullable String value) {
        return value == null ? "" : value;
    }
}
