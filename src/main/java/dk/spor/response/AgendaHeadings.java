package dk.spor.response;

import dk.spor.organisation.OrganisationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The headings of a municipality's agendas: its own, or the common set while it has chosen none. */
@Component
public class AgendaHeadings {

    private final AgendaStore store;

    AgendaHeadings(AgendaStore store) {
        this.store = store;
    }

    public List<AgendaHeading> of(OrganisationId municipality) {
        List<AgendaHeading> own = store.headings(municipality);
        return own.isEmpty() ? HeadingSet.COMMON.headings() : own;
    }
}
