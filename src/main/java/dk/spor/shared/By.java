package dk.spor.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, and for which organisation; both empty when the system itself did it.
 *
 * @param person the id of the person, never the name
 * @param organisation the id of the organisation acted for
 */
public record By(@Nullable UUID person, @Nullable UUID organisation) {

    /** The system itself: a scheduled job or a start-up step. */
    public static final By SYSTEM = new By(null, null);
}
