package dk.spor.response;

import dk.spor.organisation.Organisation;

/** A response that the secretariat may read. */
public record ReceivedResponse(Organisation municipality, VersionSummary version) {

    public Counted counted() {
        return Counted.of(
                version.kind(), version.standing(), version.treatment().treatment());
    }
}
