package dk.spor.synthesis;

import dk.spor.consultation.ConsultationSummary;
import dk.spor.organisation.Organisation;
import dk.spor.response.VersionId;
import dk.spor.shared.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An input in the words of the municipality, with the points that are marked in it.
 *
 * @param label of the input: "VIB-3"
 * @param segments the body in its order; without a point in a version that counts no longer
 * @param keptAnswers points that live no longer, whose answers are kept
 * @param history of its splitting, the newest first
 * @param waiverHistory what was said to need no answer, the newest first
 * @param seen the newest step of that; 0 for none
 * @param refusals why it can't be split now; none when it can
 * @param now where it stands now, when that is in another version
 */
public record MarkedInput(
        ConsultationSummary consultation,
        Organisation municipality,
        String label,
        VersionId version,
        int number,
        String body,
        List<Segment> segments,
        List<Piece> keptAnswers,
        List<PlaceEvent> history,
        List<WaiverEvent> waiverHistory,
        long seen,
        List<Refusal> refusals,
        @Nullable String now) {

    /** The pieces that it is split into; none while it is one. */
    public List<Piece> pieces() {
        return living().filter(it -> !it.isInput()).toList();
    }

    /** What a point that lives in it is called. */
    public String label(PointId point) {
        return living().filter(it -> it.id().equals(point))
                .map(Piece::label)
                .findFirst()
                .orElse(label);
    }

    /** Whether it is one point. */
    public boolean isWhole() {
        return living().anyMatch(Piece::isInput);
    }

    /** Whether it is one point that somebody has answered, or begun to. */
    public boolean isAnswered() {
        return living().anyMatch(it -> it.isInput() && it.answered());
    }

    /** Whether joining all of it would put answers aside. */
    public boolean hasAnsweredPieces() {
        return pieces().stream().anyMatch(Piece::answered);
    }

    /** How many stretches of words nobody answers. */
    public long untreated() {
        return unanswered().stream().filter(Segment::isUntreated).count();
    }

    /** The words that stand in no point, whether or not they need an answer; none in a version that counts no longer. */
    public List<Segment> unanswered() {
        return now == null && living().findAny().isPresent()
                ? segments.stream()
                        .filter(it -> it.isUntreated() || it.isWaived())
                        .toList()
                : List.of();
    }

    public List<Place> sentences() {
        return Sentences.of(body);
    }

    /** Where it is shown. */
    public String address() {
        return "/consultations/" + consultation.slug() + "/sources/" + version + "/" + number;
    }

    private Stream<Piece> living() {
        return segments.stream().filter(it -> it.piece() != null).map(it -> Objects.requireNonNull(it.piece()));
    }
}
