package dk.spor.strategy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a track from one version to another, or of the preface, which is always in its place.
 *
 * @param id null for the preface
 * @param before how it stood; null when it is new, and for the preface
 * @param after how it stands; null when it is gone, and for the preface
 * @param paragraphs in the order of the later version, with what is gone where it stood; the same in both places of a
 *     track that has moved
 */
public record ChangedTrack(
        @Nullable TrackId id,
        ChangedPlace place,
        @Nullable Standing before,
        @Nullable Standing after,
        List<ChangedParagraph> paragraphs) {

    public ChangedTrack {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A track without its paragraphs. */
    public record Standing(int number, String title) {

        static Standing of(Track track) {
            return new Standing(track.number(), track.title());
        }

        /** As {@link Track#colour}. */
        public int colour() {
            return Track.colour(number);
        }
    }

    public boolean isPreface() {
        return id == null;
    }

    /** How it is shown in its place; never asked of the preface. */
    public Standing shown() {
        return Objects.requireNonNull(place.isAfter() ? after : before);
    }

    public boolean isRenamed() {
        return before != null && after != null && !before.title().equals(after.title());
    }

    /** Whether it is another one itself, apart from its paragraphs. */
    public boolean isChanged() {
        return place != ChangedPlace.SAME || isRenamed();
    }

    List<Paragraph> paragraphsBefore() {
        return paragraphs.stream()
                .filter(it -> it.place().isBefore())
                .map(ChangedParagraph::paragraphBefore)
                .toList();
    }

    List<Paragraph> paragraphsAfter() {
        return paragraphs.stream()
                .filter(it -> it.place().isAfter())
                .map(ChangedParagraph::paragraphAfter)
                .toList();
    }

    Track trackBefore() {
        Standing was = Objects.requireNonNull(before);
        return new Track(Objects.requireNonNull(id), was.number(), was.title(), paragraphsBefore());
    }

    Track trackAfter() {
        Standing now = Objects.requireNonNull(after);
        return new Track(Objects.requireNonNull(id), now.number(), now.title(), paragraphsAfter());
    }
}
