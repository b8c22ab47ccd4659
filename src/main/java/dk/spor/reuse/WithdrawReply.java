package dk.spor.reuse;

import dk.spor.consultation.ConsultationId;
import dk.spor.identity.Actor;
import dk.spor.shared.Outcome;
import dk.spor.shared.Refusal;
import dk.spor.ui.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a standard reply out of use; what was answered with it stays as it is. */
@Component
public class WithdrawReply {

    private final ReplySteps steps;

    WithdrawReply(ReplySteps steps) {
        this.steps = steps;
    }

    /**
     * Refused when somebody else has changed it meanwhile. Doing it twice does it once.
     *
     * @param seen the version that the actor saw
     */
    @Transactional
    public Outcome<ReplyVersion> withdraw(ConsultationId consultation, ReplyId id, int seen, Actor actor) {
        List<Refusal> refusals = new ArrayList<>(steps.lock(consultation, actor));
        StandardReply before = steps.newest(consultation, id).orElseThrow(NotFound::new);
        if (!before.isInUse()) {
            return Outcome.done(before.version());
        }
        int number = before.version().number();
        if (number != seen) {
            refusals.add(Refusal.of("reuse.refusal.changedBeforeWithdrawal"));
        }
        return refusals.isEmpty()
                ? Outcome.done(steps.take(
                        new ReplyVersion(id, number + 1), before.title(), before.text(), ReplyStep.WITHDRAWN, actor))
                : Outcome.refused(refusals);
    }
}
