package dk.spor.revision.web;

import dk.spor.response.InputKind;
import dk.spor.strategy.ParagraphId;
import dk.spor.strategy.TrackId;
import dk.spor.synthesis.AnsweredPoint;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Which points concern a part of the draft. */
final class Concerning {

    /** As many as are shown at once. */
    private static final int SHOWN = 40;

    private Concerning() {}

    static List<AnsweredPoint> paragraph(List<AnsweredPoint> points, ParagraphId id) {
        return points.stream().filter(it -> id.equals(it.point().paragraph())).toList();
    }

    /** Those about the track as a whole. */
    static List<AnsweredPoint> track(List<AnsweredPoint> points, TrackId id) {
        return points.stream()
                .filter(it -> id.equals(it.point().track()) && it.point().paragraph() == null)
                .toList();
    }

    /** Those about the strategy as a whole. */
    static List<AnsweredPoint> general(List<AnsweredPoint> points) {
        return points.stream()
                .filter(it -> it.point().kind() == InputKind.GENERAL)
                .limit(SHOWN)
                .toList();
    }

    /** Those about the part itself first, then those about the track that it stands in. */
    static List<AnsweredPoint> nearest(List<AnsweredPoint> points, UUID part, Stream<UUID> tracks) {
        List<UUID> around = tracks.toList();
        return Stream.of(
                        points.stream().filter(it -> isAbout(it, part)),
                        points.stream()
                                .filter(it ->
                                        !isAbout(it, part) && around.stream().anyMatch(track -> isAbout(it, track))))
                .flatMap(it -> it)
                .limit(SHOWN)
                .toList();
    }

    /** Those whose label, municipality or words hold every word that is searched for. */
    static List<AnsweredPoint> search(List<AnsweredPoint> points, String typed) {
        List<String> words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return points.stream()
                .filter(it -> {
                    String all = all(it).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(all::contains);
                })
                .limit(SHOWN)
                .toList();
    }

    private static boolean isAbout(AnsweredPoint it, UUID part) {
        ParagraphId paragraph = it.point().paragraph();
        TrackId track = it.point().track();
        return (paragraph != null && paragraph.value().equals(part))
                || (track != null && track.value().equals(part));
    }

    private static String all(AnsweredPoint it) {
        return String.join(
                " ",
                it.point().label(),
                it.point().organisation().name(),
                it.point().theme(),
                it.point().text().text(),
                it.point().justification().text());
    }
}
