package dk.spor.report;

import dk.spor.shared.Refusal;
import java.util.List;

/**
 * One reason why the consultation can't be concluded, nor its report locked.
 *
 * @param why in words, with how many there are
 * @param where it is mended; the first of them when there are many
 * @param more how many are not named
 * @param canBeOverridden whether a written reason is enough
 */
public record Obstacle(Refusal why, List<Where> where, int more, boolean canBeOverridden) {

    /** A page where something is mended. */
    public record Where(String label, String href) {}
}
