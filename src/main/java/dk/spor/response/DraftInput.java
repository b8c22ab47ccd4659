package dk.spor.response;

import dk.spor.identity.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An input that is being written.
 *
 * @param number its place in the response, from 1
 * @param revision rises each time it is saved; whoever saves names the one they read
 * @param changedBy who saved it last
 */
public record DraftInput(
        InputId id, int number, int revision, InputContent content, PersonId changedBy, Instant changedAt) {

    /** In the order in which they are printed, by kind and place, and numbered so. */
    static List<DraftInput> inPrint(List<DraftInput> inputs) {
        List<DraftInput> printed = inputs.stream()
                .sorted(Comparator.comparing((DraftInput it) -> it.content().kind())
                        .thenComparing(DraftInput::number))
                .toList();
        return IntStream.range(0, printed.size())
                .mapToObj(it -> printed.get(it).numbered(it + 1))
                .toList();
    }

    DraftInput numbered(int place) {
        return new DraftInput(id, place, revision, content, changedBy, changedAt);
    }
}
