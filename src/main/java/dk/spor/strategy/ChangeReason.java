package dk.spor.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was changed.
 *
 * @param heading in a few words: "Tre kommuner ønskede pendling med"
 * @param text what else is said of it; blank when the heading says it all
 * @param icon beside the text, when it is an outcome; null otherwise
 * @param links to what it comes from
 */
public record ChangeReason(
        String heading, String text, @Nullable String icon, List<ReasonLink> links) {

    public ChangeReason {
        links = List.copyOf(links);
    }
}
