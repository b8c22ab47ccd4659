package dk.spor.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an input differs from what somebody has seen before.
 *
 * @param before null when it is new
 * @param now null when it is gone
 */
public record Change(
        @Nullable SubmittedInput before, @Nullable SubmittedInput now) {

    /** Each input that is new, gone, or not word for word and in the place that it was. */
    static List<Change> between(List<SubmittedInput> seen, List<SubmittedInput> now) {
        List<Change> changes = new ArrayList<>();
        for (SubmittedInput input : now) {
            Optional<SubmittedInput> before = find(seen, input.id());
            if (before.isEmpty() || !before.get().equals(input)) {
                changes.add(new Change(before.orElse(null), input));
            }
        }
        seen.stream().filter(it -> find(now, it.id()).isEmpty()).forEach(it -> changes.add(new Change(it, null)));
        return List.copyOf(changes);
    }

    /** Whether it says the same as before in another place. */
    public boolean isMove() {
        return before != null && now != null && before.content().equals(now.content());
    }

    /** As it stands now, or as it was when it is gone. */
    public SubmittedInput newest() {
        return now == null ? Objects.requireNonNull(before) : now;
    }

    private static Optional<SubmittedInput> find(List<SubmittedInput> inputs, InputId id) {
        return inputs.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
