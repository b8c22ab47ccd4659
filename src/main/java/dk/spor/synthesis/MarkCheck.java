package dk.spor.synthesis;

import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be marked in an input. */
interface MarkCheck {

    /**
     * The place that a marking means: whole characters, no white space around them.
     *
     * @param moved the piece that is to stand there, if it is one already
     */
    static Outcome<Place> place(SplitInput input, Marking marking, @Nullable PointId moved) {
        return Cut.of(input.source().body(), marking.starts(), marking.ends())
                .map(place -> check(input, place, moved))
                .orElseGet(() -> Outcome.refused(
                        Refusal.of("synthesis.refusal.split.nothingMarked").at("first")));
    }

    /** The same, when it is known what they are together. */
    static Outcome<Place> check(SplitInput input, Place place, @Nullable PointId moved) {
        if (input.source().isWhole(place)) {
            return Outcome.refused(Refusal.of("synthesis.refusal.split.all").at("first"));
        }
        List<Refusal> refusals = input.marked().stream()
                .filter(it -> !it.id().equals(moved) && it.place().overlaps(place))
                .map(it -> Refusal.of("synthesis.refusal.split.overlaps", it.label())
                        .at("first"))
                .toList();
        return refusals.isEmpty() ? Outcome.done(place) : Outcome.refused(refusals);
    }
}
