package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Copenhagen;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that the meeting which a provisional response waited for has agreed to it; also after the deadline. */
@Component
public class ConfirmVersion {

    /** An extract that was recorded with the decision has room. */
    private static final int LONGEST_MINUTES = DecisionDetails.LONGEST_EXTRACT;

    private final SubmittedDesk desk;
    private final VersionStepStore steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ConfirmVersion(SubmittedDesk desk, VersionStepStore steps, ApplicationEventPublisher facts, Clock clock) {
        this.desk = desk;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Version> confirm(Asked asked, int number, Confirmation decision, Actor actor) {
        return desk.take(asked, number, VersionStanding.CONFIRMED, ResponseAction.CONFIRM, actor, version -> {
            Instant now = clock.instant();
            List<Refusal> refusals = refusals(decision, Copenhagen.day(version.receivedAt()), Copenhagen.day(now));
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            steps.confirm(version.response(), number, decision, actor, now);
            facts.publishEvent(new VersionConfirmed(
                    actor.by(),
                    now,
                    version.response(),
                    asked.consultation().id(),
                    asked.municipality().id(),
                    version.id()));
            return Outcome.done(desk.again(version));
        });
    }

    /** A meeting before the submission can't have resolved what was then reserved for one to come. */
    private static List<Refusal> refusals(Confirmation decision, LocalDate submitted, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (decision.meetingDate() == null) {
            refusals.add(Refusal.of("response.check.meetingDate").at("meetingDate"));
        } else if (decision.meetingDate().isAfter(today)) {
            refusals.add(Refusal.of("response.check.meetingDate.toCome").at("meetingDate"));
        } else if (decision.meetingDate().isBefore(submitted)) {
            refusals.add(Refusal.of("response.refusal.confirmedBefore").at("meetingDate"));
        }
        if (decision.itemNumber().isBlank()) {
            refusals.add(Refusal.of("response.check.itemNumber").at("itemNumber"));
        }
        int length = decision.minutes().length();
        if (length > LONGEST_MINUTES) {
            refusals.add(Refusal.of("response.refusal.tooLong", length, LONGEST_MINUTES)
                    .at("minutes"));
        } else if (CprNumbers.standIn(decision.minutes())) {
            refusals.add(Refusal.of("response.refusal.minutesCpr").at("minutes"));
        }
        return refusals;
    }
}
