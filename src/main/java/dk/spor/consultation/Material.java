package dk.spor.consultation;

import dk.spor.strategy.StrategyVersionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of what is sent out.
 *
 * @param number from 1; each correction has the next
 * @param letter as it is typed: a line that begins with "#" is a heading; blank while the proposal is used
 * @param draft the version of the strategy that is consulted on
 * @param publishedAt since when it can't change; null while it is being written
 * @param correctionReason what was wrong with the version before; blank for the first
 */
public record Material(
        int number,
        MaterialTexts texts,
        String letter,
        List<ProcessStep> process,
        StrategyVersionId draft,
        @Nullable Instant publishedAt,
        String correctionReason) {

    public Material {
        process = List.copyOf(process);
    }

    /** The next version, which begins as a copy. */
    Material next() {
        return new Material(number + 1, texts, letter, process, draft, null, "");
    }

    Material with(List<ProcessStep> steps) {
        return new Material(number, texts, letter, steps, draft, publishedAt, correctionReason);
    }

    Material withLetter(String written) {
        return new Material(number, texts, written, process, draft, publishedAt, correctionReason);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
