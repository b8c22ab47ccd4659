package dk.spor.response.web;

import dk.spor.comment.CommentPanel;
import dk.spor.response.InputId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues say about the inputs of a response.
 *
 * @param open how many threads are open about each input about which something was said
 * @param panel what is said about the input that is open for writing
 */
public record OpenThreads(
        Map<InputId, Integer> open, @Nullable CommentPanel panel) {

    public int about(InputId input) {
        return open.getOrDefault(input, 0);
    }

    /** The inputs that have been removed, and what was said about them has not. */
    public List<InputId> removed(List<WrittenInput> inputs) {
        return open.keySet().stream()
                .filter(it -> inputs.stream().noneMatch(input -> input.id().equals(it)))
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }
}
