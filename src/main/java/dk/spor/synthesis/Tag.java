package dk.spor.synthesis;

import dk.spor.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a point is about (emne).
 *
 * @param parent the wider tag that it belongs under
 * @param worker who answers what is given it, unless somebody does already
 * @param mergedInto the tag that its points count as
 */
public record Tag(
        TagId id,
        @Nullable TagId parent,
        String name,
        @Nullable PersonId worker,
        @Nullable TagId mergedInto) {

    /** The most characters of a name. */
    public static final int LONGEST_NAME = 100;
}
