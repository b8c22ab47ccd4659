package dk.spor.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shares out, of what stands in no point, what needs no answer; the rest stays untreated. */
interface Waived {

    /** In the order of the text; a point that stands where no answer was needed is a point all the same. */
    static List<Segment> in(List<Segment> segments, List<Waiver> waivers) {
        List<Waiver> sorted = waivers.stream()
                .sorted(Comparator.comparing((Waiver it) -> it.place().starts()))
                .toList();
        return segments.stream()
                .flatMap(it -> it.piece() == null ? share(it, sorted) : Stream.of(it))
                .toList();
    }

    /** Where words that needed no answer stand in a text: where they stood, or where else they stand once. */
    static Optional<Place> place(String words, Place before, String body) {
        if (body.startsWith(words, before.starts())) {
            return Optional.of(before);
        }
        int at = body.indexOf(words);
        return at < 0 || body.indexOf(words, at + 1) >= 0
                ? Optional.empty()
                : Optional.of(new Place(at, at + words.length())).filter(it -> Cut.isAt(body, it));
    }

    private static Stream<Segment> share(Segment gap, List<Waiver> waivers) {
        List<Segment> parts = new ArrayList<>();
        int at = gap.place().starts();
        for (Waiver it : waivers) {
            int from = Math.max(at, it.place().starts());
            int to = Math.min(gap.place().ends(), it.place().ends());
            if (to > from) {
                add(parts, gap, at, from, null);
                add(parts, gap, from, to, it);
                at = to;
            }
        }
        add(parts, gap, at, gap.place().ends(), null);
        return parts.stream();
    }

    private static void add(List<Segment> parts, Segment gap, int from, int to, @Nullable Waiver waiver) {
        if (to > from) {
            int first = gap.place().starts();
            parts.add(new Segment(new Place(from, to), gap.words().substring(from - first, to - first), null, waiver));
        }
    }
}
