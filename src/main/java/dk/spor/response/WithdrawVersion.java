package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws the version that counts, with a reason: it stays readable, and the municipality has not answered. */
@Component
public class WithdrawVersion {

    static final int LONGEST_REASON = 1000;

    private final SubmittedDesk desk;
    private final VersionStepStore steps;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WithdrawVersion(SubmittedDesk desk, VersionStepStore steps, ApplicationEventPublisher facts, Clock clock) {
        this.desk = desk;
        this.steps = steps;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Version> withdraw(Asked asked, int number, String reason, Actor actor) {
        return desk.take(asked, number, VersionStanding.WITHDRAWN, ResponseAction.WITHDRAW, actor, version -> {
            if (reason.isBlank()) {
                return Outcome.refused(
                        Refusal.of("response.refusal.reasonMissing").at("reason"));
            }
            if (reason.length() > LONGEST_REASON) {
                return Outcome.refused(Refusal.of("response.refusal.tooLong", reason.length(), LONGEST_REASON)
                        .at("reason"));
            }
            Instant now = clock.instant();
            steps.end(version.response(), number, VersionStanding.WITHDRAWN, reason.strip(), actor, now);
            facts.publishEvent(new VersionWithdrawn(
                    actor.by(),
                    now,
                    version.response(),
                    asked.consultation().id(),
                    asked.municipality().id(),
                    version.id()));
            return Outcome.done(desk.again(version));
        });
    }
}
