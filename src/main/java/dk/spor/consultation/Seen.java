package dk.spor.consultation;

import dk.spor.shared.Refusal;
import dk.spor.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What somebody had before their eyes when they began to write, so that they don't overwrite what others have saved
 * since.
 *
 * @param mark digest of the values shown
 */
public record Seen(String mark) {

    public static Seen of(Object values) {
        return new Seen(Sha256.of(values.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Why these values must not be replaced: somebody has changed them since they were shown. */
    List<Refusal> refusals(Object stored) {
        return equals(of(stored)) ? List.of() : List.of(Refusal.of("consultation.refusal.changedMeanwhile"));
    }
}
