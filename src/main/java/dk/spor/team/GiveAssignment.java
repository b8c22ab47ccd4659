package dk.spor.team;

import dk.spor.consultation.Consultations;
import dk.spor.identity.Actor;
import dk.spor.identity.Crew;
import dk.spor.identity.CrewMember;
import dk.spor.identity.PersonId;
import dk.spor.identity.Role;
import dk.spor.shared.Deadline;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.strategy.Strategies;
import dk.spor.strategy.Track;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a part of the response out to somebody on the team who writes. */
@Component
public class GiveAssignment {

    static final Set<Role> WRITERS = Set.of(Role.COORDINATOR, Role.DEPUTY, Role.CONTRIBUTOR);

    private final Crew crew;
    private final Strategies strategies;
    private final Consultations consultations;
    private final AssignmentStore assignments;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    GiveAssignment(
            Crew crew,
            Strategies strategies,
            Consultations consultations,
            AssignmentStore assignments,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.crew = crew;
        this.strategies = strategies;
        this.consultations = consultations;
        this.assignments = assignments;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional
    public Outcome<String> give(TeamWork work, AssignmentProposal proposal, Actor actor) {
        TeamPolicy.require(TeamAction.ORGANISE, actor, work);
        assignments.lock(work);
        Optional<CrewMember> person = writers(work, actor).stream()
                .filter(it -> it.person().toString().equals(proposal.person()))
                .findFirst();
        Optional<Topic> topic =
                Topic.read(proposal.topic()).filter(it -> title(it, work, actor).isPresent());
        List<Refusal> refusals = refusals(work, proposal, person, topic);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        CrewMember given = person.orElseThrow();
        Instant now = clock.instant();
        Assignment assignment = new Assignment(
                new AssignmentId(UUID.randomUUID()),
                topic.orElseThrow(),
                title(topic.orElseThrow(), work, actor).orElseThrow(),
                given.person(),
                Objects.requireNonNull(proposal.due()),
                proposal.note().strip(),
                AssignmentStep.GIVEN,
                Objects.requireNonNull(actor.person()),
                now,
                "");
        assignments.insert(assignment, work);
        assignments.step(assignment.id(), AssignmentStep.GIVEN, actor, now, "");
        facts.publishEvent(new AssignmentGiven(
                actor.by(),
                now,
                assignment.id(),
                work.consultation().id(),
                work.municipality().id(),
                given.person()));
        return Outcome.done(given.name());
    }

    /** Those on the team to whom something may be given. */
    public List<CrewMember> writers(TeamWork work, Actor actor) {
        return crew.of(work.task(), work.municipality().id(), actor).stream()
                .filter(it -> WRITERS.contains(it.role()))
                .toList();
    }

    /** The deadline on whose day a part is due at the latest; empty once it has passed, as for a late answer. */
    public Optional<Deadline> latest(TeamWork work) {
        return Optional.of(work.terms().deadline()).filter(it -> it.isInTime(clock.instant()));
    }

    private List<Refusal> refusals(
            TeamWork work, AssignmentProposal proposal, Optional<CrewMember> person, Optional<Topic> topic) {
        List<Refusal> refusals = new ArrayList<>();
        if (topic.isEmpty()) {
            refusals.add(Refusal.of("team.refusal.topic").at("topic"));
        }
        if (person.isEmpty()) {
            refusals.add(Refusal.of("team.refusal.person").at("person"));
        }
        refusals.addAll(proposal.refusals(latest(work), clock.instant()));
        if (refusals.isEmpty() && has(work, person.orElseThrow().person(), topic.orElseThrow())) {
            refusals.add(Refusal.of("team.refusal.twice", person.orElseThrow().name())
                    .at("topic"));
        }
        return refusals;
    }

    private boolean has(TeamWork work, PersonId person, Topic topic) {
        return assignments.of(work).stream()
                .anyMatch(it ->
                        it.isOpen() && it.person().equals(person) && it.topic().equals(topic));
    }

    /** What it is called besides its kind; empty when there is no such track or question. */
    private Optional<String> title(Topic topic, TeamWork work, Actor actor) {
        return switch (topic.kind()) {
            case GENERAL, THEMES -> Optional.of("");
            case TRACK ->
                strategies
                        .version(work.consultation().draft(), actor)
                        .orElseThrow(NotFound::new)
                        .track(Objects.requireNonNull(topic.track()))
                        .map(Track::title);
            case QUESTION ->
                questions(work, actor).stream().skip(topic.question() - 1).findFirst();
        };
    }

    /** What the consultation asks in particular, in its order. */
    public List<String> questions(TeamWork work, Actor actor) {
        return consultations
                .texts(work.consultation().id(), actor)
                .orElseThrow(NotFound::new)
                .questions();
    }
}
