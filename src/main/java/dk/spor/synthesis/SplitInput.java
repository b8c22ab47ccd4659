package dk.spor.synthesis;

import dk.spor.response.Respondent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input with every point that it has been.
 *
 * @param source where it stands now, or stood last
 * @param whole itself as one point
 * @param pieces what was ever marked in it, by their numbers
 * @param seen the newest step of its splitting; 0 for none
 */
record SplitInput(Respondent of, Source source, Kept whole, List<Kept> pieces, long seen) {

    /**
     * A point of it, living or not.
     *
     * @param body of the input when the point was last there
     */
    record Kept(Piece piece, String body, boolean lives) {

        PointId id() {
            return piece.id();
        }

        String words() {
            return piece.place().in(body);
        }
    }

    /** One of its points, living or not. */
    Optional<Kept> find(PointId point) {
        return Stream.concat(Stream.of(whole), pieces.stream())
                .filter(it -> it.id().equals(point))
                .findFirst();
    }

    /** The whole while it lives. */
    List<Piece> ifWhole() {
        return whole.lives() ? List.of(whole.piece()) : List.of();
    }

    /** Those that live: the whole, or pieces. */
    List<Piece> living() {
        return Stream.concat(Stream.of(whole), pieces.stream())
                .filter(Kept::lives)
                .map(Kept::piece)
                .toList();
    }

    /** The pieces that live. */
    List<Piece> marked() {
        return living().stream().filter(it -> !it.isInput()).toList();
    }

    /** Those with an answer that live no longer. */
    List<Piece> keptAnswers() {
        return Stream.concat(Stream.of(whole), pieces.stream())
                .filter(it -> !it.lives() && it.piece().answered())
                .map(Kept::piece)
                .toList();
    }

    List<Segment> segments() {
        return Partition.of(source.body(), living());
    }
}
