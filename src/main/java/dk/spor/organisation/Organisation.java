package dk.spor.organisation;

import dk.spor.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A body that consults or is consulted.
 *
 * @param name as it is written in Danish text: "Viborg Kommune"
 * @param shortName without the word for what it is: "Viborg"
 * @param code the four-digit municipality code, for municipalities
 * @param cvr the eight-digit number of the Central Business Register, where it is known
 */
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        String shortName,
        @Nullable String code,
        @Nullable String cvr) {

    /** The short name without spaces and Danish letters, for addresses and file names: "ringkoebing-skjern". */
    public String slug() {
        return Slug.of(shortName);
    }
}
