package dk.spor.response;

import java.util.List;
import java.util.Optional;

/**
 * What a version says otherwise than the one before it.
 *
 * @param inputs that are new, gone, changed, or in another place among those that both have
 * @param files that are
 */
public record VersionChanges(Version before, Version now, List<Change> inputs, List<FileChange> files) {

    static VersionChanges between(Version before, Version now, VersionFileStore files) {
        List<InputId> was = ids(before, now);
        List<InputId> is = ids(now, before);
        return new VersionChanges(
                before,
                now,
                Change.between(before.inputs(), now.inputs()).stream()
                        .filter(it -> !it.isMove()
                                || was.indexOf(it.newest().id())
                                        != is.indexOf(it.newest().id()))
                        .toList(),
                FileChange.between(files.of(before.id()), files.of(now.id())));
    }

    /** Of the inputs that the other has too, in their order. */
    private static List<InputId> ids(Version version, Version other) {
        List<InputId> others = other.inputs().stream().map(SubmittedInput::id).toList();
        return version.inputs().stream()
                .map(SubmittedInput::id)
                .filter(others::contains)
                .toList();
    }

    public boolean isKindChanged() {
        return before.kind() != now.kind();
    }

    /** Whether it was treated otherwise, or is to be. */
    public boolean isTreatmentChanged() {
        return !before.treatment().equals(now.treatment()) || !meeting(before).equals(meeting(now));
    }

    public boolean isReservationChanged() {
        return !reservation(before).text().equals(reservation(now).text());
    }

    public boolean isContactChanged() {
        return !before.content().contact().equals(now.content().contact());
    }

    /** Whether it says something else of itself, beside its inputs. */
    public boolean isOtherInKind() {
        return isKindChanged() || isTreatmentChanged() || isReservationChanged() || isContactChanged();
    }

    public boolean isNone() {
        return inputs.isEmpty() && files.isEmpty() && !isOtherInKind();
    }

    private static Reservation meeting(Version version) {
        Reservation reservation = reservation(version);
        return new Reservation(reservation.body(), reservation.expected(), "");
    }

    private static Reservation reservation(Version version) {
        return Optional.ofNullable(version.reservation()).orElse(Reservation.EMPTY);
    }
}
