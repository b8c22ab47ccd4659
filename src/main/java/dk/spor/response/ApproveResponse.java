package dk.spor.response;

import dk.spor.identity.Actor;
import dk.spor.response.ResponseStore.Row;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves the draft exactly as the approver has read it, and keeps what was approved. */
@Component
public class ApproveResponse {

    private final WorkDesk desk;
    private final KeepReview keeping;

    ApproveResponse(WorkDesk desk, KeepReview keeping) {
        this.desk = desk;
        this.keeping = keeping;
    }

    /** @param revision of the draft that was read */
    @Transactional
    public Outcome<Long> approve(Asked asked, int revision, Actor actor) {
        return desk.with(asked, ResponseAction.REVIEW, actor, row -> approve(asked, row, revision, actor));
    }

    private Outcome<Long> approve(Asked asked, Row row, int revision, Actor actor) {
        if (row.work() != WorkStatus.INTERNAL_REVIEW) {
            return Outcome.refused(Refusal.of("response.refusal.notInReview"));
        }
        if (row.revision() != revision) {
            return Outcome.refused(Refusal.of("response.refusal.changedSinceRead"));
        }
        return desk.move(asked, row, Step.APPROVED, WorkStatus.DRAFT, actor, "")
                .fold(step -> keeping.keep(row, step), Outcome::refused);
    }
}
