package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A response as it stands while it is being written.
 *
 * @param id null until the first input is saved
 * @param revision of the whole, which rises with every change
 * @param work how far the municipality's own work has come
 * @param begun when the first input was saved
 * @param reservation null unless it is to be submitted with one
 * @param contact whom to ask about it, on the cover; empty when it is not said
 * @param inputs in the order in which they are printed
 * @param enclosures the files that go with it
 */
public record Draft(
        @Nullable ResponseId id,
        int revision,
        WorkStatus work,
        @Nullable Instant begun,
        TreatmentDetails treatment,
        @Nullable Reservation reservation,
        String contact,
        List<DraftInput> inputs,
        Enclosures enclosures) {

    static final Draft NOT_BEGUN =
            new Draft(null, 0, WorkStatus.DRAFT, null, TreatmentDetails.NONE, null, "", List.of(), Enclosures.NONE);

    /** The input with this identity. */
    public Optional<DraftInput> input(InputId id) {
        return inputs.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The same response with this input as it is being written: in its place, or at the end of its kind. */
    Draft writing(InputId written, InputContent content, PersonId by, Instant at) {
        List<DraftInput> all = new ArrayList<>(inputs);
        all.removeIf(it -> it.id().equals(written));
        int place = input(written)
                .filter(it -> it.content().kind() == content.kind())
                .map(DraftInput::number)
                .orElse(Integer.MAX_VALUE);
        all.add(new DraftInput(written, place, 0, content, by, at));
        return new Draft(
                id, revision, work, begun, treatment, reservation, contact, DraftInput.inPrint(all), enclosures);
    }

    /** The same response as it is to be submitted. */
    Draft as(Submission submission) {
        return new Draft(
                id,
                revision,
                work,
                begun,
                submission.treatment(),
                submission.reservation(),
                contact,
                submission.kind().hasInputs() ? inputs : List.of(),
                submission.kind().hasInputs() ? enclosures : Enclosures.NONE);
    }

    /** How it has been treated so far: what still waits for a meeting, by the administration alone. */
    TreatmentDetails treated() {
        return reservation == null ? treatment : TreatmentDetails.administrative();
    }

    /** The same response without this input. */
    Draft without(InputId input) {
        List<DraftInput> others =
                inputs.stream().filter(it -> !it.id().equals(input)).toList();
        return new Draft(id, revision, work, begun, treatment, reservation, contact, others, enclosures);
    }

    /** The same with these files. */
    Draft with(Enclosures others) {
        return new Draft(id, revision, work, begun, treatment, reservation, contact, inputs, others);
    }

    /** A response that is submitted with a reservation waits for the meeting that the reservation names. */
    public TreatmentDetails planned() {
        boolean political =
                treatment.treatment() != null && treatment.treatment().isPolitical();
        return political || reservation == null
                ? treatment
                : new TreatmentDetails(null, reservation.body(), reservation.expected(), "", "");
    }

    /** What it would be submitted as. */
    public VersionKind kind() {
        return reservation == null ? VersionKind.FINAL : VersionKind.PROVISIONAL;
    }
}
