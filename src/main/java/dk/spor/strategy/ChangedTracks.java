package dk.spor.strategy;

import dk.spor.rendering.RichText;
import dk.spor.rendering.RichTextDiff;
import dk.spor.strategy.ChangedOrder.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what became of each track and paragraph of a text; each is known again by its identity. */
final class ChangedTracks {

    private final Map<TrackId, Track> tracks;
    private final Map<TrackId, Track> newTracks;
    private final Map<ParagraphId, Paragraph> paragraphs;
    private final Map<ParagraphId, Paragraph> newParagraphs;
    private final Map<ParagraphId, RichTextDiff> words = new HashMap<>();

    private ChangedTracks(StrategyText before, StrategyText after) {
        tracks = by(before.tracks().stream(), Track::id);
        newTracks = by(after.tracks().stream(), Track::id);
        paragraphs = by(before.paragraphs(), Paragraph::id);
        newParagraphs = by(after.paragraphs(), Paragraph::id);
    }

    /** The preface first, then the tracks in the order of the later version, with those that are gone where they stood. */
    static List<ChangedTrack> between(StrategyText before, StrategyText after) {
        ChangedTracks changed = new ChangedTracks(before, after);
        List<ChangedTrack> all = new ArrayList<>();
        all.add(new ChangedTrack(
                null, ChangedPlace.SAME, null, null, changed.paragraphs(before.preface(), after.preface())));
        Set<TrackId> known = changed.tracks.keySet();
        Set<TrackId> kept = changed.newTracks.keySet();
        for (Step<TrackId> step :
                ChangedOrder.of(ids(before.tracks(), Track::id), ids(after.tracks(), Track::id), known, kept)) {
            all.add(changed.track(step));
        }
        return List.copyOf(all);
    }

    private ChangedTrack track(Step<TrackId> step) {
        @Nullable Track before = tracks.get(step.id());
        @Nullable Track after = newTracks.get(step.id());
        return new ChangedTrack(
                step.id(),
                step.place(),
                before == null ? null : ChangedTrack.Standing.of(before),
                after == null ? null : ChangedTrack.Standing.of(after),
                paragraphs(
                        before == null ? List.of() : before.paragraphs(),
                        after == null ? List.of() : after.paragraphs()));
    }

    private List<ChangedParagraph> paragraphs(List<Paragraph> before, List<Paragraph> after) {
        return ChangedOrder.of(
                        ids(before, Paragraph::id),
                        ids(after, Paragraph::id),
                        paragraphs.keySet(),
                        newParagraphs.keySet())
                .stream()
                .map(this::paragraph)
                .toList();
    }

    private ChangedParagraph paragraph(Step<ParagraphId> step) {
        @Nullable Paragraph before = paragraphs.get(step.id());
        @Nullable Paragraph after = newParagraphs.get(step.id());
        return new ChangedParagraph(
                step.id(),
                step.place(),
                before == null ? null : ChangedParagraph.Standing.of(before),
                after == null ? null : ChangedParagraph.Standing.of(after),
                words.computeIfAbsent(step.id(), it -> RichTextDiff.of(text(before), text(after))));
    }

    private static RichText text(@Nullable Paragraph paragraph) {
        return paragraph == null ? RichText.EMPTY : paragraph.text();
    }

    private static <T, K> List<K> ids(List<T> things, Function<T, K> id) {
        return things.stream().map(id).toList();
    }

    private static <T, K> Map<K, T> by(Stream<T> things, Function<T, K> id) {
        return things.collect(Collectors.toMap(id, Function.identity()));
    }
}
