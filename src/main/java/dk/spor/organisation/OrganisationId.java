package dk.spor.organisation;

import java.util.UUID;

/** Identity of an {@link Organisation}. */
public record OrganisationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
