package dk.spor.records;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.response.SubmittedPapers;
import dk.spor.shared.CaseRef;
import java.util.List;
import java.util.Optional;

/**
 * A version as an organisation files it.
 *
 * @param organisation who files it
 * @param caseNumber the case chosen for the whole consultation
 * @param filings what has been told of this version, the newest first
 */
public record Filed(
        SubmittedPapers papers,
        Direction direction,
        OrganisationId organisation,
        Optional<CaseRef> caseNumber,
        List<Filing> filings) {

    /** The case that the version stands under: the one it was filed on last, or else the consultation's. */
    public Optional<CaseRef> standsUnder() {
        return filings.stream().findFirst().map(Filing::caseNumber).or(() -> caseNumber);
    }

    /** Whether this person may tell what has been filed: who writes for the municipality, or the secretariat. */
    public boolean mayFile(Actor actor) {
        return switch (direction) {
            case OUT -> actor.writesFor(organisation);
            case IN -> actor.isSecretariatOf(organisation);
        };
    }
}
