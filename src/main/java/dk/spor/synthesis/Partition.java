package dk.spor.synthesis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares the body of a source out: every character stands in one living point, or in none. */
interface Partition {

    /** In the order of the text; what they say, one after another, is the body. */
    static List<Segment> of(String body, Collection<Piece> living) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Piece piece : living.stream()
                .sorted(Comparator.comparing(it -> it.place().starts()))
                .toList()) {
            if (piece.place().starts() < at || piece.place().ends() > body.length()) {
                throw new IllegalStateException(piece.label() + " stands in another point, or outside of the text");
            }
            add(segments, body, at, piece.place().starts(), null);
            add(segments, body, piece.place().starts(), piece.place().ends(), piece);
            at = piece.place().ends();
        }
        add(segments, body, at, body.length(), null);
        return segments;
    }

    private static void add(List<Segment> segments, String body, int from, int to, @Nullable Piece piece) {
        if (to > from) {
            segments.add(new Segment(new Place(from, to), body.substring(from, to), piece, null));
        }
    }
}
