package dk.spor.team;

import dk.spor.identity.Actor;
import dk.spor.identity.Contactable;
import dk.spor.identity.CrewDesk;
import dk.spor.identity.People;
import dk.spor.identity.PersonId;
import dk.spor.identity.Successor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody else in the co-ordinator's place, at once, so that there is always one who answers. */
@Component
public class HandOver {

    private final CrewDesk desk;
    private final HandoverStore handovers;
    private final People people;
    private final TeamNotices notices;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    HandOver(
            CrewDesk desk,
            HandoverStore handovers,
            People people,
            TeamNotices notices,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.desk = desk;
        this.handovers = handovers;
        this.people = people;
        this.notices = notices;
        this.clock = clock;
        this.facts = facts;
    }

    /** @param readsOn whether the former co-ordinator may go on reading this response */
    @Transactional
    public Outcome<PersonId> to(TeamWork work, Successor successor, boolean readsOn, String note, Actor actor) {
        TeamPolicy.require(TeamAction.HAND_OVER, actor, work);
        if (note.strip().length() > AssignmentProposal.LONGEST_NOTE) {
            return Outcome.refused(Refusal.of("team.refusal.long", AssignmentProposal.LONGEST_NOTE)
                    .at("note"));
        }
        Instant now = clock.instant();
        PersonId former = Objects.requireNonNull(actor.person());
        Optional<Contactable> leaving = people.find(former);
        Outcome<PersonId> done = desk.handOver(work.task(), work.municipality().id(), successor, readsOn, actor);
        if (done instanceof Outcome.Done<PersonId> in) {
            leaving.ifPresent(it -> notices.farewell(it, work, now));
            handovers.insert(work, former, in.value(), now, note.strip());
            facts.publishEvent(new CoordinationHandedOver(
                    actor.by(),
                    now,
                    work.consultation().id(),
                    work.municipality().id(),
                    former,
                    in.value()));
        }
        return done;
    }
}
