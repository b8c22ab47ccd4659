package dk.spor.response;

import dk.spor.organisation.Organisation;

/** A response that the secretariat may read. */
public record ReceivedResponse(Organisation municipality, VersionSummary version) {}
