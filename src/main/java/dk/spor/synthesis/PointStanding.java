package dk.spor.synthesis;

import dk.spor.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a point is still worked with.
 *
 * @param refusals why nothing can be done with it; none while something can
 * @param ended why it lives no longer; null while it does
 * @param now the labels of what lives in its place
 */
public record PointStanding(
        List<Refusal> refusals, @Nullable PointEnd ended, List<String> now) {

    public boolean isOpen() {
        return refusals.isEmpty();
    }
}
