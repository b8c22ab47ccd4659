package dk.spor.shared;

import java.util.List;

/** What came of a deed, for tests. */
public interface Outcomes {

    /** What it yielded; it must not be refused. */
    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(it -> it, refusals -> {
            throw new AssertionError("refused: " + refusals);
        });
    }

    /** The keys of the reasons for which it was refused, in their order; none where it was done. */
    static List<String> refusals(Outcome<?> outcome) {
        return outcome.fold(
                done -> List.of(),
                refusals -> refusals.stream().map(Refusal::text).toList());
    }
}
