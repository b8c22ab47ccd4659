package dk.spor.consultation;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import java.util.List;

/** What other rooms may let a secretariat do: how the demo world comes by its consultation. */
public interface ConsultationDesk {

    /** Begins the set-up; the last part of its address comes back. */
    Outcome<String> create(OrganisationId association, String title, Actor actor);

    /** Fills in what a consultation says and what holds for it, over what was proposed. */
    Outcome<ConsultationId> setUp(
            String slug, MaterialTexts texts, Period period, Rules rules, List<ProcessStep> process, Actor actor);

    /** Sends it out; its address comes back. */
    Outcome<String> publish(ConsultationId id, String address, Actor actor);
}
