package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the draft back with a reason, also after it has been approved: the approval then no longer holds. */
@Component
public class SendBack {

    private final WorkDesk desk;
    private final StepStore steps;
    private final KeepReview keeping;

    SendBack(WorkDesk desk, StepStore steps, KeepReview keeping) {
        this.desk = desk;
        this.steps = steps;
        this.keeping = keeping;
    }

    /** @param revision of the draft that was read */
    @Transactional
    public Outcome<Long> send(Asked asked, int revision, String reason, Actor actor) {
        return desk.with(asked, ResponseAction.REVIEW, actor, row -> send(asked, row, revision, reason, actor));
    }

    private Outcome<Long> send(Asked asked, Row row, int revision, String reason, Actor actor) {
        Optional<Refusal> refusal = row.work() == WorkStatus.INTERNAL_REVIEW || isApproved(row)
                ? Reason.missingOrTooLong(reason, "reason", "response.refusal.reason")
                : Optional.of(Refusal.of("response.refusal.notInReview"));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (row.revision() != revision) {
            return Outcome.refused(Refusal.of("response.refusal.changedSinceRead"));
        }
        return row.work() == WorkStatus.DRAFT
                ? keeping.keep(row, desk.keep(asked, row, Step.SENT_BACK, actor, reason.strip()))
                : desk.move(asked, row, Step.SENT_BACK, WorkStatus.DRAFT, actor, reason.strip())
                        .fold(step -> keeping.keep(row, step), Outcome::refused);
    }

    private boolean isApproved(Row row) {
        return StepTaken.lastReview(steps.of(row.id()))
                .filter(it -> it.step() == Step.APPROVED)
                .isPresent();
    }
}
