package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.organisation.OrganisationId;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses the headings of a municipality's agenda items, for all its responses. */
@Component
public class ChooseHeadings {

    private static final int LONGEST = 100;

    private final AgendaStore store;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    ChooseHeadings(AgendaStore store, Clock clock, ApplicationEventPublisher facts) {
        this.store = store;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional
    public Outcome<List<AgendaHeading>> choose(Asked asked, List<AgendaHeading> headings, Actor actor) {
        OrganisationId municipality = asked.municipality().id();
        if (!ResponsePolicy.allows(ResponseAction.ORGANISE, actor, municipality)) {
            throw new NotFound();
        }
        if (headings.isEmpty()) {
            return Outcome.refused(Refusal.of("response.refusal.noHeadings").at("heading-1"));
        }
        Set<String> fields = new HashSet<>();
        for (int i = 0; i < headings.size(); i++) {
            AgendaHeading heading = headings.get(i);
            if (heading.heading().length() > LONGEST) {
                return Outcome.refused(
                        Refusal.of("response.refusal.tooLong", heading.heading().length(), LONGEST)
                                .at("heading-" + (i + 1)));
            }
            if (!fields.add(heading.field())) {
                return Outcome.refused(Refusal.of("response.refusal.headingTwice", heading.heading())
                        .at("heading-" + (i + 1)));
            }
        }
        store.replace(municipality, headings);
        facts.publishEvent(new AgendaHeadingsChosen(actor.by(), clock.instant(), municipality));
        return Outcome.done(headings);
    }
}
