package dk.spor.response;

import dk.spor.organisation.OrganisationId;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Subject;
import java.time.Instant;

/** A municipality has chosen the headings of its agenda items. */
public record AgendaHeadingsChosen(By by, Instant at, OrganisationId municipality) implements Fact {

    @Override
    public Subject about() {
        return new Subject("organisation", municipality.value());
    }
}
