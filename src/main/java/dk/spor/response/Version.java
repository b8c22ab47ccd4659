package dk.spor.response;

import dk.spor.identity.PersonId;
import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A response as it was submitted, which never changes, and what has happened to it since.
 *
 * @param submittedBy who submitted it, or registered it for the municipality
 * @param format of its canonical JSON
 * @param pages how many A4 pages it fills, the cover left out
 * @param overLength whether that was more than the consultation asked for
 */
public record Version(
        VersionId id,
        ResponseId response,
        PersonId submittedBy,
        VersionContent content,
        int format,
        double pages,
        boolean overLength,
        Proof proof,
        Course course) {

    public int number() {
        return content.number();
    }

    public VersionKind kind() {
        return content.kind();
    }

    public VersionStanding standing() {
        return course.standing(kind());
    }

    public Instant receivedAt() {
        return content.receivedAt();
    }

    public StrategyVersionId strategy() {
        return content.strategy();
    }

    public TreatmentDetails treatment() {
        return content.treatment();
    }

    public @Nullable Reservation reservation() {
        return content.reservation();
    }

    public Arrival arrival() {
        return content.arrival();
    }

    public List<SubmittedInput> inputs() {
        return content.inputs();
    }

    /** The same without its text. */
    public VersionSummary summary() {
        return new VersionSummary(
                id,
                number(),
                kind(),
                receivedAt(),
                strategy(),
                treatment(),
                reservation(),
                content.contact(),
                arrival(),
                course,
                pages,
                overLength,
                proof.receipt(),
                proof.pdf(),
                inputs().size());
    }

    /** Whether something has been written or enclosed since it was submitted with these files, or was registered. */
    boolean isBeingReplacedBy(Draft draft, List<VersionFile> files) {
        Arrival.@Nullable Registration registered = arrival().registered();
        Instant since = registered == null ? receivedAt() : registered.at();
        return kind().hasInputs() && registered == null
                ? !inputs().equals(draft.inputs().stream().map(Submitted::input).toList())
                        || !draft.enclosures().are(files)
                : draft.inputs().stream().anyMatch(it -> it.changedAt().isAfter(since));
    }

    Version with(List<SubmittedInput> submitted) {
        return new Version(
                id, response, submittedBy, content.with(submitted), format, pages, overLength, proof, course);
    }
}
