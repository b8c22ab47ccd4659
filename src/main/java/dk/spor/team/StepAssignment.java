package dk.spor.team;

import dk.spor.identity.Actor;
import dk.spor.shared.By;
import dk.spor.shared.Fact;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an assignment after it was given: finished by its own person, reopened or taken back by organisers. */
@Component
public class StepAssignment {

    private final AssignmentStore assignments;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    StepAssignment(AssignmentStore assignments, Clock clock, ApplicationEventPublisher facts) {
        this.assignments = assignments;
        this.clock = clock;
        this.facts = facts;
    }

    @Transactional
    public Outcome<AssignmentId> finish(TeamWork work, AssignmentId id, Actor actor) {
        TeamPolicy.require(TeamAction.READ, actor, work);
        Assignment assignment = find(work, id);
        if (!assignment.person().equals(actor.person())) {
            throw new NotFound();
        }
        return step(work, assignment, AssignmentStep.DONE, "", actor);
    }

    @Transactional
    public Outcome<AssignmentId> reopen(TeamWork work, AssignmentId id, String reason, Actor actor) {
        TeamPolicy.require(TeamAction.ORGANISE, actor, work);
        if (reason.isBlank() || reason.strip().length() > AssignmentProposal.LONGEST_NOTE) {
            return Outcome.refused(Refusal.of("team.refusal.reason", AssignmentProposal.LONGEST_NOTE)
                    .at("reason"));
        }
        return step(work, find(work, id), AssignmentStep.REOPENED, reason.strip(), actor);
    }

    @Transactional
    public Outcome<AssignmentId> takeBack(TeamWork work, AssignmentId id, Actor actor) {
        TeamPolicy.require(TeamAction.ORGANISE, actor, work);
        return step(work, find(work, id), AssignmentStep.TAKEN_BACK, "", actor);
    }

    /** As it stands once nobody else is about to change it. */
    private Assignment find(TeamWork work, AssignmentId id) {
        assignments.lock(work);
        return assignments.find(id, work).orElseThrow(NotFound::new);
    }

    private Outcome<AssignmentId> step(
            TeamWork work, Assignment assignment, AssignmentStep step, String reason, Actor actor) {
        if (!AssignmentStep.TABLE.allows(assignment.step(), step)) {
            return Outcome.refused(Refusal.of("team.refusal.step"));
        }
        Instant now = clock.instant();
        assignments.step(assignment.id(), step, actor, now, reason);
        facts.publishEvent(fact(step, assignment, work, actor.by(), now));
        return Outcome.done(assignment.id());
    }

    private static Fact fact(AssignmentStep step, Assignment assignment, TeamWork work, By by, Instant at) {
        var id = assignment.id();
        var consultation = work.consultation().id();
        var municipality = work.municipality().id();
        var person = assignment.person();
        return switch (step) {
            case GIVEN -> new AssignmentGiven(by, at, id, consultation, municipality, person);
            case DONE -> new AssignmentDone(by, at, id, consultation, municipality, person);
            case REOPENED -> new AssignmentReopened(by, at, id, consultation, municipality, person);
            case TAKEN_BACK -> new AssignmentTakenBack(by, at, id, consultation, municipality, person);
        };
    }
}
