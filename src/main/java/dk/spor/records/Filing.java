package dk.spor.records;

import dk.spor.identity.PersonId;
import dk.spor.response.VersionId;
import dk.spor.shared.CaseRef;
import java.time.Instant;

/** Somebody has told that their organisation has filed a version under a case. */
public record Filing(VersionId version, CaseRef caseNumber, PersonId person, Instant at) {}
